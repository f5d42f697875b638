package vn.maiam.document.web;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.maiam.document.DocumentTooLarge;

/** Words what is refused before a controller is reached: the server stops reading at the limit. */
@RestControllerAdvice
class UploadRefusals {

    private final DataSize largest;

    UploadRefusals(@Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.largest = largest;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(MaxUploadSizeExceededException thrown) {
        DocumentTooLarge refused = new DocumentTooLarge(largest);
        return ResponseEntity.status(refused.status())
                .body(Map.of("type", refused.type(), "message", refused.getMessage()));
    }
}
