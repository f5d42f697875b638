package vn.maiam.notification.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.maiam.notification.AttentionLists;

/** Shows the signed-in person what has come to him. */
@Controller
class AttentionController {

    private final AttentionLists lists;
    private final TimeInWords words;

    AttentionController(AttentionLists lists, TimeInWords words) {
        this.lists = lists;
        this.words = words;
    }

    @GetMapping(AttentionPage.PATH)
    String show(@RequestParam(defaultValue = "1") String page, Model model, Principal person) {
        model.addAttribute("attention", lists.of(person.getName(), number(page)));
        model.addAttribute("words", words);
        return "attention";
    }

    /** An address typed by hand shows the first page rather than a fault. */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
