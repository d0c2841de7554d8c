/** What each deed of the bureau's wants to change, as drafts: a move, a contract, a month closed, a conflict settled. */
package landfall.journal.draft;
