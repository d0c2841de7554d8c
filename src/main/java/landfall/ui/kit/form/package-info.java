/** Forms made from the descriptions of fields: one input for each shape of value, and a column of them. */
package landfall.ui.kit.form;
