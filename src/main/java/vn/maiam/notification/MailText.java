package vn.maiam.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes a message from the templates {@code mail/*.txt}, whose first line is the subject. Mail is read on foreign servers
 * and over shoulders: code and stage go out, never a name, a label or a date.
 */
@Component
class MailText {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final String page;

    MailText(ReminderSettings settings) {
        this.page = settings.site() + "/attention";
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("mail/");
        files.setSuffix(".txt");
        files.setTemplateMode(TemplateMode.TEXT);
        files.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(files);
    }

    /** @param template {@code digest} or {@code atOnce} */
    Written write(String template, List<Line> lines) {
        Context facts = new Context();
        facts.setVariable("count", lines.size());
        facts.setVariable("shares", byShare(lines));
        facts.setVariable("page", page);
        String[] parts = templates.process(template, facts).split("\\R\\R", 2);
        return new Written(parts[0].strip(), parts[1]);
    }

    private static Map<Integer, List<Line>> byShare(List<Line> lines) {
        Map<Integer, List<Line>> shares = new TreeMap<>(Comparator.reverseOrder());
        lines.forEach(line -> shares.computeIfAbsent(line.percent(), share -> new ArrayList<>())
                .add(line));
        return shares;
    }

    /**
     * A task in a message.
     *
     * @param percent the greatest share of its time that the message is about
     * @param code of the case or the referral
     */
    record Line(int percent, String code, String stage) {}

    record Written(String subject, String body) {}
}
