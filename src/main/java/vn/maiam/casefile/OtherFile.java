package vn.maiam.casefile;

import vn.maiam.workflow.Step;

/** A file that is no case's, for the tab beside its tasks. */
public interface OtherFile {

    /** Whether this dossier is one of them. */
    boolean keeps(String dossierCode);

    /**
     * What the person of the step is shown, for the browser; that he read it is written down.
     *
     * @throws MayNotRead if it is none of his business
     */
    Object beside(Step step);
}
