/**
 * The papers of a case: the forms of Decree 56/2017 and the decision on the plan, made from what was recorded, to print
 * and sign.
 *
 * <p>A paper is a Word file with names in braces ({@code {detection.childName}}), which an administrator can replace. What
 * may stand in one is {@code field}; filling it is {@code word}; the same filled file becomes the PDF in {@code print}.
 * Which papers there are is the table {@code papers.csv}.
 */
package vn.maiam.paper;
