package vn.maiam.organisation;

/** A person with one of the posts the file gives them; the first line of a person is the main post. */
record PersonLine(int number, Person person, Post post) {}
