package vn.maiam.organisation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All people as a file: {@code id,name,email,role,unit_code}, one line a post, units by the code in force. */
final class PeopleFile {

    private static final List<String> COLUMNS = List.of("id", "name", "email", "role", "unit_code");
    private static final String ID = "[A-Za-z0-9._-]{1,64}";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+";

    private final Map<String, Role> roles;
    private final Function<String, Optional<Unit>> unitByCode;
    private final Problems problems = new Problems("tệp người dùng");
    private final Map<String, PersonLine> people = new HashMap<>();
    private final Map<Post, Integer> posts = new HashMap<>();
    private final List<PersonLine> inOrder = new ArrayList<>();

    private PeopleFile(Roles roles, Duties duties, Function<String, Optional<Unit>> unitByCode) {
        this.roles = roles.all().stream()
                .filter(role -> !duties.contains(role.id()))
                .collect(Collectors.toMap(Role::id, Function.identity()));
        this.unitByCode = unitByCode;
    }

    static List<PersonLine> read(
            InputStream in, Roles roles, Duties duties, Function<String, Optional<Unit>> unitByCode) {
        return new PeopleFile(roles, duties, unitByCode).read(in);
    }

    private List<PersonLine> read(InputStream in) {
        CsvFile.read(in, COLUMNS, problems).forEach(this::check);
        problems.refuseIfAny();
        return inOrder;
    }

    private void check(CsvLine line) {
        checkPerson(line);
        Role role = roles.get(line.get("role"));
        Optional<Unit> unit = unitByCode.apply(line.get("unit_code"));
        if (role == null) {
            problems.add(
                    line.number(),
                    "Không ai có thể giữ vai trò “%s”; hãy dùng một vai trò đã khai báo.",
                    line.get("role"));
        } else if (unit.isEmpty() && !line.blank("unit_code")) {
            problems.add(line.number(), "Không có đơn vị nào đang hiệu lực mang mã “%s”.", line.get("unit_code"));
        } else {
            checkPlace(line, role, unit.orElse(null));
            keep(line, role, unit.map(Unit::key).orElse(null));
        }
    }

    private void checkPerson(CsvLine line) {
        if (!line.get("id").matches(ID)) {
            problems.add(
                    line.number(),
                    "Tên đăng nhập “%s” phải có từ 1 đến 64 chữ cái không dấu, chữ số, dấu chấm, gạch dưới hoặc gạch nối.",
                    line.get("id"));
        }
        if (line.blank("name")) {
            problems.add(line.number(), "Họ và tên không được để trống.");
        } else if (line.get("name").length() > 120) {
            problems.add(line.number(), "Họ và tên dài quá 120 ký tự.");
        }
        if (!line.blank("email")
                && (!line.get("email").matches(EMAIL) || line.get("email").length() > 200)) {
            problems.add(line.number(), "Địa chỉ thư điện tử “%s” không đúng.", line.get("email"));
        }
    }

    private void checkPlace(CsvLine line, Role role, Unit unit) {
        if (role.level() == null && unit != null) {
            problems.add(
                    line.number(), "Vai trò “%s” không gắn với đơn vị nào; hãy để trống cột unit_code.", role.id());
        } else if (role.level() != null && unit == null) {
            problems.add(line.number(), "Vai trò “%s” cần có đơn vị.", role.id());
        } else if (unit != null && (unit.level() != role.level() || !Objects.equals(unit.sector(), role.sector()))) {
            problems.add(
                    line.number(), "Vai trò “%s” không thuộc cấp hoặc ngành của đơn vị “%s”.", role.id(), unit.code());
        }
    }

    private void keep(CsvLine line, Role role, String unitKey) {
        String email = line.blank("email") ? null : line.get("email");
        Person person = new Person(line.get("id"), line.get("name"), email);
        Post post = new Post(person.id(), role.id(), unitKey);
        PersonLine first = people.computeIfAbsent(person.id(), id -> new PersonLine(line.number(), person, post));
        Integer same = posts.putIfAbsent(post, line.number());
        if (same != null) {
            problems.add(line.number(), "Dòng này trùng với dòng %d.", same);
        } else if (!first.person().equals(person)) {
            problems.add(
                    line.number(), "“%s” có họ tên hoặc thư điện tử khác với dòng %d.", person.id(), first.number());
        }
        inOrder.add(new PersonLine(line.number(), person, post));
    }
}
