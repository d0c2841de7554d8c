/** What is shown of restricted projects to those who have not unlocked them. */
package landfall.insight.secrecy;
