package vn.maiam.paper;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such paper, or the case has nothing that it could be made from. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPaper extends RuntimeException {}
