# Deals between companies: what was paid. The sections are those of conflict.lex, which explains them.

[event_kind]
deal : family=deal

[event deal]
takeover | takeovers | takeover bid | takeover deal | acquisition | merger | buyout | buy-out : noun
agreed to buy | agreed to acquire | agreed to sell | agreed to merge | agreed to pay | to buy its rival | will acquire | to acquire : verb
deal | deals : noun near=company

[counted company]
company | companies | firm | firms | rival | shares | shareholders | stake | buyer | business | bank | retailer | carmaker | airline | maker : yes

[property price]
buy | bought | buying | acquire | acquired | acquires | acquiring | sell | sold | takeover | takeover bid | acquisition | buyout | deal | offer | bid | pay | paid | paying | worth | valued : role=measure verb=paid takes=money event=deal
