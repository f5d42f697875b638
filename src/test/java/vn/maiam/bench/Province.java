package vn.maiam.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented province of ten districts and 200 communes, with an officer and a chair in each commune. */
final class Province {

    static final String OFFICER = "communeOfficer";
    static final String CHAIR = "communeChair";
    static final String MANAGER = "provinceManager";
    static final String CODE = "90";

    private static final int DISTRICTS = 10;
    private static final int COMMUNES = 200;
    private static final String FOUNDED = "2020-01-01";

    private Province() {}

    record Commune(String code) {

        String unitKey() {
            return Province.unitKey(code);
        }

        String person(String role) {
            return role + "." + code;
        }
    }

    static String unitKey(String code) {
        return code + "-" + FOUNDED.replace("-", "");
    }

    static List<Commune> communes() {
        return IntStream.range(0, COMMUNES)
                .mapToObj(number -> new Commune(String.valueOf(90_000 + number)))
                .toList();
    }

    static Path unitsFile() {
        return file(
                "units",
                Stream.of(
                        Stream.of(
                                "code,name,kind,level,parent,sector,valid_from",
                                "%s,Tỉnh thử nghiệm,tinh,province,,,%s".formatted(CODE, FOUNDED)),
                        IntStream.range(0, DISTRICTS).mapToObj(number -> "%s,Huyện thử nghiệm %d,huyen,district,%s,,%s"
                                .formatted(district(number), number, CODE, FOUNDED)),
                        communes().stream().map(commune -> "%s,Xã thử nghiệm %s,xa,commune,%s,,%s"
                                .formatted(commune.code(), commune.code(), districtOf(commune), FOUNDED))));
    }

    static Path peopleFile() {
        return file(
                "people",
                Stream.of(
                        Stream.of("id,name,email,role,unit_code", person(MANAGER, CODE)),
                        communes().stream()
                                .flatMap(commune ->
                                        Stream.of(person(OFFICER, commune.code()), person(CHAIR, commune.code())))));
    }

    private static String person(String role, String unitCode) {
        return "%s.%s,Người thử nghiệm,,%s,%s".formatted(role, unitCode, role, unitCode);
    }

    private static String district(int number) {
        return String.valueOf(900 + number);
    }

    private static String districtOf(Commune commune) {
        return district(communes().indexOf(commune) % DISTRICTS);
    }

    private static Path file(String name, Stream<Stream<String>> parts) {
        try {
            Path file = Files.createTempFile(name, ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, parts.flatMap(part -> part).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
