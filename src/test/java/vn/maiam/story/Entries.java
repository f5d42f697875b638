package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A part of a form as a person sees it, filled by the labels on the page: the whole form, a section or a row. */
class Entries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String FIELD = "xpath=ancestor::div[contains(@class, 'fjs-form-field')][1]";

    private final Locator part;

    Entries(Locator part) {
        this.part = part;
    }

    Entries section(String title) {
        return new Entries(group(title));
    }

    /** @param number from 1, as the page numbers the rows */
    Entries row(String list, int number) {
        return new Entries(rows(list).nth(number - 1));
    }

    Entries addRow(String list) {
        int before = rows(list).count();
        group(list).getByText("Thêm dòng").click();
        assertThat(rows(list)).hasCount(before + 1);
        return row(list, before + 1);
    }

    Entries fill(String label, String text) {
        input(label).fill(text);
        return this;
    }

    Entries date(String label, LocalDate day) {
        return type(label, DAY.format(day));
    }

    /** The day and the time of one moment, which have a label each. */
    Entries moment(String dayLabel, String timeLabel, LocalDateTime moment) {
        return type(dayLabel, DAY.format(moment)).type(timeLabel, TIME.format(moment));
    }

    /** Key by key, then on to the next field. */
    Entries type(String label, String text) {
        Locator input = input(label);
        input.click();
        input.clear();
        input.pressSequentially(text);
        input.press("Tab");
        return this;
    }

    /** One of the answers below a question; the beginning of the answer is enough. */
    Entries choose(String question, String answer) {
        field(question)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(startingWith(answer)))
                .last()
                .click();
        return this;
    }

    Entries tick(String statement) {
        input(statement).check();
        return this;
    }

    /** From a list that opens. */
    Entries select(String label, String option) {
        Locator field = field(label);
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(startingWith(option)))
                .first()
                .click();
        return this;
    }

    /** From a list that the server searches as one types. */
    Entries lookUp(String label, String typed, String option) {
        Locator input = field(label).getByRole(AriaRole.COMBOBOX);
        input.click();
        input.pressSequentially(typed);
        field(label)
                .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(option))
                .click();
        return this;
    }

    void shows(String label, String text) {
        assertThat(input(label)).hasValue(text);
    }

    void saysAt(String label, String sentence) {
        assertThat(field(label).locator(".fjs-form-field-error")).containsText(sentence);
    }

    void saysNothingAt(String label) {
        assertThat(field(label).locator(".fjs-form-field-error")).isHidden();
    }

    Locator input(String label) {
        return part.getByLabel(exactly(label));
    }

    private Locator field(String label) {
        return part.locator("label.fjs-form-field-label")
                .filter(new Locator.FilterOptions().setHasText(exactly(label)))
                .locator(FIELD);
    }

    private Locator group(String title) {
        return field(title);
    }

    private Locator rows(String list) {
        return group(list).locator("xpath=./div[contains(@class, 'fjs-children')]/div");
    }

    /** Required fields have an asterisk behind their label. */
    private static Pattern exactly(String label) {
        return Pattern.compile("^\\s*" + literally(label) + "\\s*\\*?\\s*$");
    }

    private static Pattern startingWith(String text) {
        return Pattern.compile("^\\s*" + literally(text));
    }

    /** The browser reads the pattern, and knows no quotation by \\Q. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }
}
