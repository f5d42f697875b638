package vn.maiam.progress.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.maiam.progress.ProgressRefused;

/** A refusal names the field, the reason and what to do. */
@RestControllerAdvice(assignableTypes = {ProgressController.class, SheetController.class})
class Refusals {

    private static final String UNREADABLE = "Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.";

    @ExceptionHandler
    ResponseEntity<Refusal> refused(ProgressRefused refused) {
        return ResponseEntity.status(refused.status())
                .body(new Refusal(refused.type(), refused.field(), refused.getMessage()));
    }

    /** A number that is none, in an address typed by hand. */
    @ExceptionHandler({BindException.class, TypeMismatchException.class, MissingServletRequestParameterException.class})
    ResponseEntity<Refusal> unreadable(Exception unreadable) {
        return ResponseEntity.badRequest().body(new Refusal("Unreadable", null, UNREADABLE));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refusal(String type, String field, String message) {}
}
