package vn.maiam.paper;

import java.util.List;

/**
 * One kind of paper: a line of {@code papers.csv}.
 *
 * @param id its place in addresses, and the name of its file
 * @param key from 1 to 99: its part in the key of a paper of a case, which signed copies are kept under
 * @param number as the decree's annex numbers it: "Mẫu số 01"
 * @param form id of the form whose records it is made from
 * @param decidedBy id of the form that approves what the paper says; null if nobody has to
 * @param decisionField which of that form's fields says so
 * @param approval the field's value that means yes
 * @param required names that no template of it may be without
 */
public record Paper(
        String id,
        int key,
        String number,
        String name,
        String form,
        String decidedBy,
        String decisionField,
        String approval,
        List<String> required) {}
