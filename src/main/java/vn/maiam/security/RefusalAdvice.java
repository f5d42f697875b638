package vn.maiam.security;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.maiam.casefile.MayNotRead;
import vn.maiam.form.FormRefused;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.WordedRefusal;

/** The same answers for our own endpoints as for the engine's. */
@RestControllerAdvice
class RefusalAdvice {

    @ExceptionHandler
    ResponseEntity<Answer> refused(Refused refused) {
        return ResponseEntity.status(refused.status()).body(Answer.of(refused));
    }

    /** What any package has worded; everything else goes its way. */
    @ExceptionHandler
    ResponseEntity<Answer> worded(RuntimeException thrown) {
        if (thrown instanceof WordedRefusal refused) {
            return ResponseEntity.status(refused.status()).body(Answer.of(refused));
        }
        throw thrown;
    }

    @ExceptionHandler
    ResponseEntity<Answer> notAllowed(AuthorizationException refused) {
        return ResponseEntity.status(403).body(Answer.ofStatus(403));
    }

    @ExceptionHandler
    ResponseEntity<Answer> overtaken(OptimisticLockingException overtaken) {
        return ResponseEntity.status(409).body(Answer.overtaken());
    }

    @ExceptionHandler
    ResponseEntity<Answer> notReadable(MayNotRead refused) {
        return ResponseEntity.status(403).body(Answer.mayNotRead(refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Answer> unreadable(HttpMessageNotReadableException unreadable) {
        return refused(Refused.unreadable());
    }

    @ExceptionHandler
    ResponseEntity<Answer> form(FormRefused refused) {
        return ResponseEntity.badRequest().body(Answer.of(refused));
    }
}
