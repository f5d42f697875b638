package vn.maiam.paper.word;

/** What was given is no Word file that a paper can be made of. The message is a Vietnamese sentence. */
public class NotAWordFile extends RuntimeException {

    NotAWordFile(String sentence) {
        super(sentence);
    }

    NotAWordFile(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
