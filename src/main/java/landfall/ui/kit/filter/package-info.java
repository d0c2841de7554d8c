/** The bar that narrows the projects which board and ledger show. */
package landfall.ui.kit.filter;
