/** One enterprise: its facts, its people and its projects. */
package landfall.ui.enterprise;
