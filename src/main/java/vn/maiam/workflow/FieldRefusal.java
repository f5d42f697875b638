package vn.maiam.workflow;

/** A worded refusal that names the field that is wrong, where it is one. */
public abstract class FieldRefusal extends RuntimeException implements WordedRefusal {

    private final int status;
    private final String type;
    private final String field;

    protected FieldRefusal(int status, String type, String field, String sentence) {
        super(sentence);
        this.status = status;
        this.type = type;
        this.field = field;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String field() {
        return field;
    }
}
