%unread
# Examples of the lexicon that are not read as they say, and why.
# text | reason
