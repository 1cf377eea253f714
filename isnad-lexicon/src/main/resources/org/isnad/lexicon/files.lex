%files
# The files of the built-in lexicon, in the order in which they are read.
countries.lex
institutions.lex
words.lex
organizations.lex
armed-groups.lex
verbs-saying.lex
cues.lex
frames-cooperation.lex
