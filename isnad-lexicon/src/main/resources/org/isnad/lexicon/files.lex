%files
# The files of the built-in lexicon, in the order in which they are read.
countries.lex
institutions.lex
roles.lex
words.lex
organizations.lex
armed-groups.lex
gatherings.lex
verbs-saying.lex
cues.lex
frames-cooperation.lex
frames-conflict.lex
