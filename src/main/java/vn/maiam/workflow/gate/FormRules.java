package vn.maiam.workflow.gate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.FormRule;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.OptionLookup;

/** Refuses forms that could not be rendered, checked or recorded. */
@Component
class FormRules {

    /** Types of one value; only those may route a process. */
    private static final Set<String> SINGLE_VALUE =
            Set.of("textfield", "number", "checkbox", "radio", "select", "datetime", "textarea");

    private final ObjectProvider<OptionList> lists;
    private final ObjectProvider<FieldCheck> checks;
    private final Facades facades;
    private final ObjectProvider<OptionLookup> lookups;
    private final ObjectProvider<FormRule> rules;

    FormRules(
            ObjectProvider<OptionList> lists,
            ObjectProvider<FieldCheck> checks,
            Facades facades,
            ObjectProvider<OptionLookup> lookups,
            ObjectProvider<FormRule> rules) {
        this.lookups = lookups;
        this.rules = rules;
        this.facades = facades;
        this.lists = lists;
        this.checks = checks;
    }

    void check(Draft draft, Problems problems) {
        draft.forms().values().forEach(schema -> check(FormSchema.parse(schema), problems));
    }

    private void check(FormSchema form, Problems problems) {
        String where = "form " + form.id();
        form.unsupportedComponents()
                .forEach(type -> problems.at(where, "thành phần “%s” chưa được hỗ trợ".formatted(type)));
        form.problems().forEach(problem -> problems.at(where, problem));
        form.fields().forEach(field -> checkField(where, field, problems));
        rules.stream().flatMap(rule -> rule.problems(form).stream()).forEach(problem -> problems.at(where, problem));
    }

    private void checkField(String where, FormField field, Problems problems) {
        if (field.routes() && facades.names().contains(field.key())) {
            problems.at(where, "tên trường %s đã là tên một nhóm hàm của hệ thống".formatted(field.key()));
        }
        if (field.routes() && !SINGLE_VALUE.contains(field.type())) {
            problems.at(where, "trường %s không thể dẫn đường quy trình vì có nhiều giá trị".formatted(field.key()));
        }
        Optional.ofNullable(field.list())
                .filter(name -> !listNames().contains(name))
                .ifPresent(name -> problems.at(where, "không có danh mục “%s”".formatted(name)));
        field.checks().stream()
                .filter(name -> !checkNames().contains(name))
                .forEach(name -> problems.at(where, "không có phép kiểm tra “%s”".formatted(name)));
        field.fields().forEach(nested -> checkField(where, nested, problems));
    }

    private Set<String> listNames() {
        return Stream.concat(
                        lists.stream().map(OptionList::name), lookups.stream().map(OptionLookup::name))
                .collect(Collectors.toSet());
    }

    private Set<String> checkNames() {
        return checks.stream().map(FieldCheck::name).collect(Collectors.toSet());
    }
}
