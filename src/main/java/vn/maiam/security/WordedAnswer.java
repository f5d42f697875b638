package vn.maiam.security;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import vn.maiam.form.FormRefused;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.WordedRefusal;

/**
 * What a failed call of the engine is answered with.
 *
 * @param status of HTTP
 */
record WordedAnswer(int status, Answer answer) {

    /**
     * @param reads whether the call would have changed nothing
     * @param thrown what the engine failed with; null if it did not get that far
     */
    static WordedAnswer of(int status, boolean reads, RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            WordedAnswer worded = ofCause(cause, reads);
            if (worded != null) {
                return worded;
            }
        }
        // What the engine never came to see was not to be read.
        return thrown == null && status == 400
                ? new WordedAnswer(400, Answer.of(Refused.unreadable()))
                : new WordedAnswer(status, Answer.ofStatus(status));
    }

    private static WordedAnswer ofCause(Throwable cause, boolean reads) {
        if (cause instanceof FormRefused refused) {
            return new WordedAnswer(400, Answer.of(refused));
        } else if (cause instanceof WordedRefusal refused) {
            return new WordedAnswer(refused.status(), Answer.of(refused));
        } else if (cause instanceof OptimisticLockingException) {
            return new WordedAnswer(409, Answer.overtaken());
        } else if (cause instanceof NullValueException) {
            // What the call was about is not there any more.
            return reads ? new WordedAnswer(404, Answer.ofStatus(404)) : new WordedAnswer(409, Answer.overtaken());
        } else if (isOfAnotherUnit(cause)) {
            return new WordedAnswer(403, Answer.ofStatus(403));
        } else if (cause instanceof NotFoundException) {
            return new WordedAnswer(404, Answer.ofStatus(404));
        } else if (cause instanceof BadUserRequestException) {
            return new WordedAnswer(400, Answer.ofStatus(400));
        } else if (cause instanceof ParseException unreadable) {
            return new WordedAnswer(400, Answer.unreadableModel(problems(unreadable)));
        }
        return null;
    }

    /** The engine has no class for what its tenant check refuses, only a number. */
    private static boolean isOfAnotherUnit(Throwable cause) {
        return cause instanceof ProcessEngineException
                && String.valueOf(cause.getMessage()).startsWith("ENGINE-13034");
    }

    /** The engine's own words: they are about elements of the diagram, and only a modeler can get here. */
    private static String problems(ParseException unreadable) {
        return unreadable.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream().map(problem -> "%s, dòng %d: %s"
                        .formatted(report.getResourceName(), problem.getLine(), sentence(problem))))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(Problem problem) {
        String message = problem.getMessage();
        return message.replaceFirst("^ENGINE-\\d+ ", "");
    }
}
