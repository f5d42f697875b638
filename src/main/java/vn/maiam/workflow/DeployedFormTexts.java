package vn.maiam.workflow;

import java.util.Collection;

/** Every form that was ever deployed, for whoever has to know which fields records may have. */
public interface DeployedFormTexts {

    /** @return the {@code .form} files (JSON), each text once, the earlier deployed first */
    Collection<String> all();
}
