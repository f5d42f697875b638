package vn.maiam.document;

/** Says which papers a case has, so that a document can be the signed copy of one. */
public interface SignedPapers {

    boolean exists(String caseCode, long paper);
}
