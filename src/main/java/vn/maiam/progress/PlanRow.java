package vn.maiam.progress;

import java.util.List;

/**
 * A plan in the list, in words.
 *
 * @param parent the plan of the house that it implements, with its {@code parentCode}; null if there is none
 * @param implemented documents outside that it implements
 * @param state as {@link PlanState}, for the colour
 * @param ofAbove true for a plan of a unit above the person's own
 * @param having names of the units below that have derived a plan of their own
 * @param lacking names of those that owe one and have none
 */
public record PlanRow(
        String code,
        String title,
        String number,
        String issued,
        String issuer,
        String parentCode,
        String parent,
        String implemented,
        String period,
        PlanState state,
        int version,
        boolean ofAbove,
        List<String> having,
        List<String> lacking) {}
