package vn.maiam.progress.document;

import java.util.List;
import vn.maiam.report.UnitReport;

/** @param figures of the newest version that the unit sent, in the plan's order; empty while it has sent none */
public record UnitOfRound(UnitReport report, List<FigureOfUnit> figures) {}
