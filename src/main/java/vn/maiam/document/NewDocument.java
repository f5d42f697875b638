package vn.maiam.document;

import vn.maiam.document.ContentCheck.Checked;

/** A document that has been checked and is not kept yet. */
record NewDocument(String caseCode, String legCode, Long paper, DocumentName name, String personId, Checked checked) {}
