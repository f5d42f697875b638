package vn.maiam.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A window whose last pictures and console are there for somebody who asks why a test has failed, even after it was closed. */
final class WatchedWindow {

    private final BrowserContext window;
    private final List<byte[]> lastPictures = new ArrayList<>();
    private final List<String> console = new ArrayList<>();
    private boolean open = true;

    WatchedWindow(BrowserContext window) {
        this.window = window;
        window.onConsoleMessage(this::said);
        window.onWebError(error -> console.add("error: " + error.error()));
    }

    /** For the test: the same window, but for a last look before it closes. */
    BrowserContext forTheTest() {
        return (BrowserContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BrowserContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        lookForTheLastTime();
                    }
                    try {
                        return method.invoke(window, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Also of a window that the test has left open. */
    void keep(Path folder, int number) {
        lookForTheLastTime();
        try {
            Files.createDirectories(folder);
            for (int page = 0; page < lastPictures.size(); page++) {
                Files.write(folder.resolve("window%d-page%d.png".formatted(number, page + 1)), lastPictures.get(page));
            }
            Files.write(folder.resolve("window%d-console.txt".formatted(number)), console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lookForTheLastTime() {
        if (open) {
            window.pages().stream().map(Page::screenshot).forEach(lastPictures::add);
            open = false;
        }
    }

    private void said(ConsoleMessage message) {
        console.add("%s: %s (%s)".formatted(message.type(), message.text(), message.location()));
    }
}
