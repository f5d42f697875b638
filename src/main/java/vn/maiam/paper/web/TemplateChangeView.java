package vn.maiam.paper.web;

/**
 * @param file the file's name; "Mẫu có sẵn" for the shipped one
 * @param person full name of who put it in force; null for the shipped one before any change
 * @param at dd/MM/yyyy HH:mm; null likewise
 */
record TemplateChangeView(String file, String person, String at) {}
