package vn.maiam.register;

import java.util.Set;

/**
 * Which entries of a register a person comes upon, as sets of units; those of earlier times stand beside the unit that took
 * them over.
 *
 * @param read read whole
 * @param watched known, but nothing of them that would name a child
 * @param own units at which the person holds a post: what he has started there himself he reads
 */
record EntryReach(String personId, Set<String> read, Set<String> watched, Set<String> own) {

    boolean isEmpty() {
        return read.isEmpty() && watched.isEmpty() && own.isEmpty();
    }

    boolean reads(Entry entry) {
        return read.contains(entry.unitKey()) || isOwn(entry);
    }

    boolean watches(Entry entry) {
        return watched.contains(entry.unitKey());
    }

    private boolean isOwn(Entry entry) {
        return personId.equals(entry.openedBy()) && own.contains(entry.unitKey());
    }
}
