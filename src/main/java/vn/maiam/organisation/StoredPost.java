package vn.maiam.organisation;

/** A row of the post table that is held today. */
record StoredPost(long id, Post post, boolean main) {}
