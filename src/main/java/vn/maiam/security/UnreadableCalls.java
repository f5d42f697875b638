package vn.maiam.security;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A number that is none, or nothing where something is needed, in a call typed by hand; pages have the error page. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class UnreadableCalls {

    @ExceptionHandler
    ResponseEntity<Answer> mistyped(TypeMismatchException mistyped) {
        return ResponseEntity.badRequest().body(Answer.unreadable(mistyped.getPropertyName()));
    }

    @ExceptionHandler
    ResponseEntity<Answer> missing(MissingServletRequestParameterException missing) {
        return ResponseEntity.badRequest().body(Answer.unreadable(missing.getParameterName()));
    }
}
