/** What managers see of the work of the units below them: numbers, and lists of codes behind them. No child is in it. */
package vn.maiam.overview;
