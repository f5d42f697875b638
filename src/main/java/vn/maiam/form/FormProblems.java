package vn.maiam.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what the server could not check faithfully in a form of allowed components; told to the modeler at deployment. */
class FormProblems {

    private final Feel feel = new Feel(Clock.systemDefaultZone());
    private final List<String> problems = new ArrayList<>();

    static List<String> of(String id, JsonNode form, List<FormField> components) {
        var found = new FormProblems();
        if (id == null) {
            found.problems.add("Biểu mẫu chưa có mã (id).");
        }
        found.nodes(form);
        found.fields(components, new HashSet<>());
        return found.problems;
    }

    private void nodes(JsonNode parent) {
        for (JsonNode node : parent.path("components")) {
            String type = node.path("type").asText();
            String name = node.path("key")
                    .asText(node.path("path").asText(node.path("label").asText(type)));
            if (type.equals("group") && !node.path("path").asText().isEmpty()) {
                problems.add("Nhóm “" + name + "” không được có đường dẫn (path).");
            }
            if (node.has("valuesExpression")) {
                problems.add("Trường “" + name + "” không được lấy lựa chọn từ biểu thức.");
            }
            nodes(node);
        }
    }

    private void fields(List<FormField> components, Set<String> taken) {
        for (FormField field : components) {
            if (field.isInput() && !taken.add(field.key())) {
                problems.add("Tên “" + field.key() + "” được dùng cho hơn một trường.");
            }
            names(field);
            expressions(field);
            fields(field.components(), field.isDynamicList() ? new HashSet<>() : taken);
        }
    }

    private void names(FormField field) {
        if (field.key() == null && (field.isDynamicList() || FormField.isKeyed(field.type()))) {
            problems.add("Trường “" + field.label() + "” chưa có tên (key).");
        }
        if (field.isInput() && field.key().contains(".")) {
            problems.add("Tên “" + field.key() + "” không được có dấu chấm.");
        }
        if (field.isDynamicList() && field.fields().stream().anyMatch(column -> Feel.isExpression(column.readonly()))) {
            problems.add("Danh sách “" + field.label() + "” không được có cột chỉ đọc theo điều kiện.");
        }
        String format = field.timeSerializingFormat();
        if (format != null && !format.equals("no_timezone")) {
            problems.add("Trường “" + field.label() + "” phải ghi giờ không kèm múi giờ (no_timezone).");
        }
    }

    private void expressions(FormField field) {
        read(field, field.hide());
        read(field, field.readonly());
        read(field, field.constraints().min());
        read(field, field.constraints().max());
        read(field, field.constraints().minLength());
        read(field, field.constraints().maxLength());
        read(
                field,
                field.compute() == null || Feel.isExpression(field.compute())
                        ? field.compute()
                        : "=" + field.compute());
    }

    private void read(FormField field, Object expression) {
        if (!Feel.isExpression(expression)) {
            return;
        }
        try {
            feel.mustRead((String) expression);
        } catch (FeelFault fault) {
            problems.add("Trường “" + field.label() + "” có biểu thức không đọc được: " + expression);
        }
    }
}
