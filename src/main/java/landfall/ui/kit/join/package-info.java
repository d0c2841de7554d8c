/** Two records of one thing side by side, to become one. */
package landfall.ui.kit.join;
