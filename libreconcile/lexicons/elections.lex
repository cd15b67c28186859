# Elections: who got how much. The sections are those of conflict.lex, which explains them.

[event_kind]
election : family=election

[event election]
election | elections | general election | presidential election | parliamentary election | local elections | by-election | referendum | runoff | run-off | runoff election : noun with=ballot

[counted seat]
seat | seats : yes

[counted vote]
vote | votes | ballots : yes

[property seats]
won | win | wins | winning | took | takes | secured | secures | captured | captures | got : role=measure verb=won takes=seat side=subject event=election

[property votes]
won | win | wins | winning | took | takes | received | receives | got | gets | polled | garnered | secured : role=measure verb=received takes=vote side=subject event=election

[property vote share]
won | win | wins | winning | took | takes | received | receives | got | gets | polled | garnered | secured | has | had : role=measure verb=received takes=percentage side=subject event=election

[property turnout]
turnout | voter turnout : role=measure takes=percentage event=election

[counted ballot]              # a text that has none of them is about no election
ballot | ballots | votes | voters | polling station | polling stations | turnout | seats | electoral commission | election commission : yes
