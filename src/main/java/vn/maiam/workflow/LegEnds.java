package vn.maiam.workflow;

/** Told when a leg ends, in the transaction in which it does. The stages that it calls are part of it. */
public interface LegEnds {

    /** @param dossierCode of the case or entry that the leg belongs to; null if it has none */
    void ended(String dossierCode, String legCode);
}
