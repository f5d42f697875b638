package vn.maiam.story;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: goes on with Tab, and knows where he is by what has the focus. */
final class Keyboard {

    private static final int LONGEST_WAY = 120;

    private static final String FOCUSED =
            """
            () => {
              const focused = document.activeElement;
              const words = focused.labels?.[0]?.innerText || focused.innerText || '';
              return words.replace('*', '').trim();
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on to what bears these words: a link, a button, the label of a field. */
    Keyboard to(String words) {
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            page.keyboard().press("Tab");
            if (page.evaluate(FOCUSED).equals(words)) {
                return this;
            }
        }
        throw new AssertionError("Tab does not lead to " + words);
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }
}
