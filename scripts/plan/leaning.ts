/** What points back to a sentence that is not on the slide. */
const pronoun = new RegExp([
  String.raw`^(?:it|this|these|those|such|they|he|she|that|its|their|here|both|the (?:latter|former|above|same))\b`,
  String.raw`^(?:(?:of|in|for|from|by|to|with|at|on|under) )?(?:which|whom|whose)\b(?! \w+ .*\?)`,
  String.raw`^the \w+ of (?:its|their|his|her|this|these|those|both)\b`,
  String.raw`^the (?:first|second|third|other|last) (?:one|condition|reference|case|point|option|part)\b`,
  String.raw`^(?:[^\s,]+ ){0,9}(?:best|worst|most|largest|smallest|fastest|first|last|rest) of (?:them|these|those)\b`,
  // What a sentence ends in stands before it: `promise to change this`, `built their own`.
  String.raw`\b(?:this|these|those|(?:for|with|by|of|to|from|in|on|about|like) that|(?:its|their) own)[.!]?$`,
  String.raw`\b(?:in|for|from|of|on|with|by) this (?:test|case|example|experiment|setting|context|way|plot|code|problem|step|exercise)\b`,
  String.raw`\b(?:the )?above (?:expressions?|equations?|formulas?|form|information|results?|problems?|issues?|questions?|definitions?)\b`,
  String.raw`\b(?:issues?|problems?|expressions?|equations?|points?|questions?|results?|steps?) (?:above|below)[.!:]?$`,
  String.raw`\b(?:do|write|call|put|get|compute|obtain) (?:it|this|that|them)(?: as)?[.!:]?$`,
  String.raw`\b(?:undergone|following|after|before) this(?: (?:process|step|procedure|operation))?[,.]|^following this\b`,
  // The time of what a sentence before tells, though another opens it: `照片显示，此时草已倒伏`.
  '^[^，,。]{0,10}[，,][此彼这那]时',
  '^(?:造成|导致|解决|针对|基于|为了?|对于?|由于)(?:这[一些种个]|[该此]|上述)',
  '^(?:[该其这此它]|他们|她们|上述|前者|后者|两者|二者|以上|[上前]面(?:[这那的所]|[提讲说]到))',
].join('|'), 'i')
/** What goes on from a sentence before. */
const linked = new RegExp(
  [
    String.raw`^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|moreover|furthermore|in addition|additionally|also|besides)\b`,
    String.raw`^(?:for (?:example|instance)|on the other hand|(?:in|by) contrast|similarly|likewise|then|next|and|or|but|so)\b`,
    String.raw`^(?:in (?:short|brief|sum)|to sum up|yet|subsequently|afterwards|accordingly|nevertheless|nonetheless)\b`,
    // What somebody does for what was said: `We therefore recommend`.
    String.raw`^(?:we|i|you|they|one) (?:(?:have|had|will|can|must) )?(?:therefore|thus|hence|consequently|accordingly)\b`,
    '^(?:我们|本文|作者|本研究|[他她]们?)(?:因此|因而|为此|故而|据此|于是)',
    // A clause that hangs on another, and what others are examples of.
    String.raw`^(?:because|since|while|whereas|although|unless|so that) [^,;]*$`,
    String.raw`^[^,;]* (?:is|are) (?:an |some |two |typical )?examples?[.!]?$`,
    // What says what the letters of a formula before it stand for: `where $k$ is the number of neighbours`.
    String.raw`^where\b(?! (?:to|do|does|did|is|are|was|were|can|should|there|you|we|it)\b)(?!.*\?)`,
    String.raw`^(?:alternatively|instead|otherwise|that said|at the same time|even (?:worse|better)|again|still)\b`,
    String.raw`^(?:another|one|an|a (?:second|third|better|different|simpler)) (?:way|option|solution|approach|alternative|reason)\b`,
    String.raw`^(?:just )?(?:like|as) (?:before|above)\b|^the difference is\b|\b(?:like|as) before[.!]?$`,
    // Whose pronoun stands for what a sentence before names: `In practice, it works.`, `Nobody has looked at it.`
    String.raw`^(?:in (?:practice|fact|general|theory|reality|addition)|for (?:now|this|that)|on average|today|here|often|usually|sometimes`
    + String.raw`|at (?:first|best|worst|least)),? (?:it|they|he|she|this|these|those|such)\b`,
    String.raw`^(?:nobody|no one|everybody|everyone|somebody|someone|people|we|you|one)\b[\w ]{1,40}\b(?:it|them)[.!]?$`,
    String.raw`^(?:little|less|nothing|not much|not everything|much|more) (?:is|was|has been) [\w ]{1,50}\b(?:it|them)[.!]?$`,
    String.raw`\bwhat (?:becomes|became|will become|happens|happened|comes|came) (?:of|to|with) (?:it|them)[.!]?$`,
    String.raw`^(?:if|when|since|because|while|although) (?:it|they|this|these)\b`,
    String.raw`\b(?:to|can|could|will|by|of) (?:do|doing|achiev(?:e|ing)|accomplish(?:ing)?|avoid(?:ing)?) (?:this|that|so)\b`,
    // Who is of the same mind, and of which: `Smith et al. agree`.
    String.raw`^(?:\S+ ){1,6}(?:(?:dis)?agree[ds]?|concur(?:s|red)?|(?:say|find|report|show)s? the same|(?:said|found) the same)[.!]?$`,
    String.raw`^[（(]?(?:\d+|[ivx]+|[a-h])[)）]`,
    // Which turns against what a sentence before says: `但这并不意味着…`.
    '^(?:但是?|然而|不过|可是|而且?|所以|因此)[，,]?\\s*(?:[这它该]|此(?!外)|[上前]述|其(?![他它余中]))',
    '^(?:那么|而(?![且言])|另一[种个类]|不同之处|不同的是|[同与和跟]之前一样|我们[也还]|现在|接着|下面)',
    // What a sentence before has said, `闸门则无需如此`, and one of several that are counted: `建议一：…`.
    String.raw`[则也都正便就]?(?:无需|不必|不是|是)?(?:如此|这样)[。.！!]?$|^[\u4E00-\u9FFF]{0,4}[一二三四五六\d][:：]`,
    '^(?:如果(?:没有|不是|失败)[则就，,]|举个例子|举例来说|打个比方|再如|又如|首先|其次|再次|最后|另外|此外|同时|而且|并且|例如|比如|另一方面|其中|接着|然后|同样|相反|以及|[也即]|第[一二三四五](?![层代组列级季阶天]))',
  ].join('|'),
  'i',
)
/** What points back to one of several things, or adds a further one, or stands at the end of what was counted. */
const further = new RegExp([
  String.raw`^the (?:second|third|fourth|fifth|other) (?!world\b)`,
  String.raw`^the last (?!(?:\w+ )?(?:years?|decades?|century|months?|weeks?|days?)\b)`,
  String.raw`^(?:others?|(?:each|one|some|most|none|all|both|neither|either|two|three|many) of (?:them|these|those|which|whom))\b`,
  String.raw`^(?:when|if|once|because|since|while|where) (?:enough|all|some|most|many|few|one|none|both|each) of (?:them|these|those)\b`,
  String.raw`^(?:nothing|half|parts?|some|all|none|most|much|little|one|each) (?:in|of|about) (?:it|them)\b`,
  String.raw`^each \p{L}+[^s]s (?:an?|the|its|to|in|on|of|from|by|with)\b`,
  String.raw`^another (?:is|was|are|uses?|used|has|had|of|such|shows?|does|comes)\b`,
  String.raw`^as (?:it|this|they|these)\b|^(?:more|less|most|least) \p{L}+,`,
  String.raw`^(?:less|more|fewer|better|worse|earlier|later) than (?:one|you|we|they|it|that|expected|hoped|before)\b`,
  String.raw`, too\b|\b(?:is|are|was|were|has|have|can|does|do|may|must|will) also\b`,
  String.raw`^(?:第[二三四五](?![层代组列级季阶天])|最后一|后一|另外?[一两几]|其余|其他的?|它们|有的)|^\p{Script=Han}{0,6}也(?!许|就是)`,
  // What has what others have, and is rejected all the same: whoever is chosen is named elsewhere.
  String.raw`^[^，,；;。！？]{1,24}[也还][^，,；;。！？]{1,40}[，,；;](?:但|不过|可是|可惜|然而|只是)`,
  String.raw`^[^,;.!?]{1,60}\balso\b[^,;.!?]{1,80}[,;] (?:but|yet|although|though)\b`,
].join('|'), 'iu')

/** True for words that point back to a sentence before. */
export function pointsBack(words: string): boolean {
  return pronoun.test(words)
}

/** True for words that go on from a sentence before. */
export function goesOn(words: string): boolean {
  return linked.test(words)
}

/** True for a sentence that says nothing without the one before it. */
export function leansOn(words: string): boolean {
  return pointsBack(words) || goesOn(words) || further.test(words)
}
