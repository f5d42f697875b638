package vn.maiam.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.form.FormField;
import vn.maiam.register.Entries.NewEntry;
import vn.maiam.workflow.LegOpener;
import vn.maiam.workflow.Step;

/** Opens an entry of the register that the start event names. */
@Component
class EntryOpener implements LegOpener {

    static final String KIND = "entry";
    private static final Pattern REGISTER = Pattern.compile("[a-z][A-Za-z0-9]{1,39}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,4}");

    private final Entries entries;
    private final EntryText text;
    private final Clock clock;

    EntryOpener(Entries entries, EntryText text, Clock clock) {
        this.entries = entries;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> supplies() {
        return Set.of("caseCode", "label", "entryUnit");
    }

    @Override
    public Optional<String> unfit(LegStart start) {
        String register = start.properties().getOrDefault(Register.KIND, "");
        String prefix = start.properties().getOrDefault(Register.PREFIX, "");
        if (!REGISTER.matcher(register).matches()) {
            return Optional.of("việc bắt đầu mở một sổ thì phải nêu tên sổ (register), chữ không dấu viết liền");
        }
        if (!PREFIX.matcher(prefix).matches()) {
            return Optional.of("mã của sổ phải bắt đầu bằng 2 đến 4 chữ in hoa không dấu (codePrefix)");
        }
        if (EntryMark.LABEL.among(start.form().fields()).findAny().isEmpty()) {
            return Optional.of("biểu mẫu mở sổ phải có một trường làm tên trong danh sách (thuộc tính entry = label)");
        }
        return Optional.empty();
    }

    /** Two registers with one prefix would fight for codes; one with two could not be told by its codes. */
    @Override
    public Optional<String> clash(Map<String, String> properties, Map<String, String> others) {
        String register = properties.getOrDefault(Register.KIND, "");
        String prefix = properties.getOrDefault(Register.PREFIX, "");
        boolean sameRegister = register.equals(others.get(Register.KIND));
        if (sameRegister == prefix.equals(others.get(Register.PREFIX))) {
            return Optional.empty();
        }
        return Optional.of(
                sameRegister
                        ? "sổ “%s” đã dùng mã “%s” (codePrefix)".formatted(register, others.get(Register.PREFIX))
                        : "mã “%s” (codePrefix) đã là của sổ “%s”".formatted(prefix, others.get(Register.KIND)));
    }

    @Override
    @Transactional
    public OpenedLeg open(Step step, LegStart start, Map<String, Object> content) {
        List<FormField> fields = start.form().fields();
        String register = start.properties().get(Register.KIND);
        String code = entries.open(
                start.properties().get(Register.PREFIX),
                new NewEntry(
                        register,
                        step.processKey(),
                        step.unitKey(),
                        EntryCover.cut(
                                text.label(fields, content).orElse(step.activityName()), EntryCover.LONGEST_LABEL),
                        text.day(fields, content).orElseGet(() -> LocalDate.now(clock)),
                        step.personId()));
        return new OpenedLeg(code, code, entries.routing(code));
    }
}
