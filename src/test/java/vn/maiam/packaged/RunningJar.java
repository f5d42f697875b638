package vn.maiam.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a process of its own, in a folder of its own, as {@code java -jar} starts it. */
final class RunningJar implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Pattern READY = Pattern.compile("ready at http://localhost:(\\d+)/");

    private final Process process;
    private final Path console;

    private RunningJar(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    static RunningJar start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        Path console = Files.createTempFile(folder, "console", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("maiam.jar"),
                "--server.port=0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAIAM_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return new RunningJar(builder.start(), console);
    }

    /** Waits until the console says where to go. @return the address, without a path */
    String address() throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            Matcher ready = READY.matcher(console());
            if (ready.find()) {
                return "http://localhost:" + ready.group(1);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("The application did not start:\n" + console());
    }

    /** Waits until the application has ended by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The application did not end:\n" + console());
        }
        return process.exitValue();
    }

    String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
