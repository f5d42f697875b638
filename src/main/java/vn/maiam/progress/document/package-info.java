/** Reports as they were sent, as documents: Word and PDF in the layout of Decree 30/2020/NĐ-CP, and their tables. */
package vn.maiam.progress.document;
