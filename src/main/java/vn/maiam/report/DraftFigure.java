package vn.maiam.report;

import vn.maiam.measure.Figure;

/** @param kind the table that the ids are of; null until the figures are locked */
record DraftFigure(
        int position, String wording, Figure figure, String kind, byte[] numeratorIds, byte[] denominatorIds) {}
