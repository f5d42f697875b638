package vn.maiam.story;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The pictures of a story, numbered in its order, kept as build output. */
public final class Screenshots {

    private final Path folder;
    private int taken;

    public Screenshots(String story) {
        this.folder = Path.of("target", "screenshots", story);
    }

    public void take(Page page, String name) {
        String file = "%02d-%s.png".formatted(++taken, name.replace(' ', '-'));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
    }
}
