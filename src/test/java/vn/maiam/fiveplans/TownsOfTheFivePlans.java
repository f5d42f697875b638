package vn.maiam.fiveplans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.maiam.organisation.TestOrganisation;

/**
 * The demo's units, in which the five plans were issued, with people in a second commune of each town. Đắk Lắk has no communes
 * in the demo; it gets two made-up ones in each of two districts, as its figures are of children who live somewhere. Whoever
 * has nobody to sign in never reports.
 */
final class TownsOfTheFivePlans {

    private static final List<String> MADE_UP = List.of("643", "644");
    private static final List<String> SECOND_COMMUNES = List.of("24611", "X0032", "T6431", "T6432", "T6441", "T6442");

    private final List<String> units = lines(TestOrganisation.DEMO_UNITS);
    private final List<String> people = lines(TestOrganisation.DEMO_PEOPLE);

    static TownsOfTheFivePlans peopled() {
        TownsOfTheFivePlans towns = new TownsOfTheFivePlans();
        MADE_UP.forEach(towns::addCommunes);
        towns.addMissingLabourOffices();
        SECOND_COMMUNES.forEach(commune -> {
            towns.add("communeOfficer", commune);
            towns.add("communeChair", commune);
        });
        return towns;
    }

    String unitsFile() {
        return write("units", units);
    }

    String peopleFile() {
        return write("people", people);
    }

    private void addCommunes(String district) {
        for (int number = 1; number <= 2; number++) {
            units.add("T%1$s%2$d,Xã thử %2$d huyện %1$s,xa,commune,%1$s,,2018-01-01".formatted(district, number));
        }
    }

    /** The demo has those of two districts of Đắk Lắk only. */
    private void addMissingLabourOffices() {
        List<String> districts = units.stream()
                .map(line -> line.split(",", -1))
                .filter(unit -> unit[3].equals("district") && unit[5].isEmpty())
                .map(unit -> unit[0])
                .filter(code -> units.stream().noneMatch(line -> line.startsWith(code + ".labour,")))
                .toList();
        districts.forEach(code -> units.add(
                "%1$s.labour,Phòng Lao động - Thương binh và Xã hội thử %1$s,phong,district,%1$s,labour,2018-01-01"
                        .formatted(code)));
    }

    private void add(String role, String commune) {
        people.add("%1$s.%2$s,Nguyễn Thử %2$s,,%1$s,%2$s".formatted(role, commune));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = TestOrganisation.resource(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(String name, List<String> lines) {
        try {
            Path file = Files.createTempFile("five-plans-" + name, ".csv");
            file.toFile().deleteOnExit();
            return Files.write(file, lines).toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
