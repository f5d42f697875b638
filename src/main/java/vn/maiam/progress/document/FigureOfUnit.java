package vn.maiam.progress.document;

import vn.maiam.measure.Figure;
import vn.maiam.plan.Target;

/** @param target of the plan that the unit reported on, with its own threshold */
public record FigureOfUnit(Target target, Figure figure) {}
