/** Words that differ by more than their characters. */
const words: [simplified: string, traditional: string][] = [
  ['信息', '資訊'], ['网络', '網路'], ['幻灯片', '投影片'], ['扫码', '掃碼'], ['演讲者', '講者'], ['链接', '連結'], ['打印', '列印'], ['下载', '下載'],
  ['屏幕', '螢幕'], ['调节', '調整'], ['备用', '備用'], ['备份', '備份'], ['只看', '只看'], ['图片', '圖片'],
]
/** The characters of the words that a deck says itself, and common ones that tell one script from the other. */
const pairs = '录錄页頁讲講义義读讀阅閱参參备備续續笔筆记記图圖缺缺载載显顯网網络絡灯燈扫掃码碼时時长長张張开開关關闭閉选選择擇显顯听聽众眾'
  + '现現后後个個没沒钟鐘计計划劃准準调調节節键鍵输輸须須数數值値这這里裡页頁为為对對优優胜勝负負领領体體级級权權积積总總达達别別隐隱'
  + '请請连連断斷试試复複错錯误誤问問题題说說话話语語词詞译譯论論议議认認识識证證评評测測验驗结結论論与與学學习習应應该該还還过過进進'
  + '远遠运運动動态態种種类類属屬称稱么麼样樣见見观觀视視觉覺规規则則处處传傳统統经經给給绝絕维維线線组組织織级級约約纯純细細终終绍紹'
  + '书書买買卖賣亚亞产產亲親仅僅从從们們价價众眾会會伟偉传傳伤傷伦倫体體侧側侦偵储儲儿兒兰蘭关關兴興养養内內写寫军軍农農冲衝决決况況冻凍'
  + '净淨凉涼减減几幾凤鳳刘劉创創别別刚剛剂劑剧劇务務劳勞势勢区區医醫华華协協单單卢盧卫衛却卻历歷压壓厂廠厅廳发發变變号號叶葉叹嘆吗嗎员員'
  + '响響团團园園围圍国國圆圓圣聖场場坏壞块塊坚堅坛壇垫墊墙牆壮壯声聲壳殼备備够夠头頭夹夾夺奪奋奮奖獎妇婦妈媽娱娛孙孫宁寧宝寶实實审審宪憲'
  + '宽寬对對寻尋导導寿壽将將尔爾尘塵尝嘗层層岁歲岛島岭嶺币幣帅帥师師帐帳带帶帮幫广廣庆慶库庫废廢异異弃棄张張弯彎归歸当當彻徹径徑忆憶忧憂'
  + '怀懷态態总總恋戀恶惡恼惱悬懸惊驚惯慣愿願戏戲战戰户戶扑撲执執扩擴扬揚扰擾护護报報担擔拥擁择擇挂掛挡擋损損换換据據敌敵断斷无無旧舊显顯'
  + '晓曉暂暫术術机機杂雜条條来來极極构構标標树樹桥橋检檢楼樓权權欢歡残殘毕畢气氣汇匯汉漢汤湯沟溝泪淚泽澤浅淺测測济濟涂塗湾灣湿濕满滿灭滅'
  + '灵靈点點热熱爱愛牵牽犹猶独獨环環现現电電画畫畅暢疗療盐鹽监監盖蓋盘盤矿礦确確碍礙礼禮离離种種积積稳穩穷窮竞競笔筆筑築简簡籍籍类類粮糧'
  + '紧緊红紅纪紀级級纸紙练練细細织織终終绍紹经經绕繞绘繪绿綠缓緩编編缘緣网網罗羅罚罰职職联聯肃肅胁脅脑腦脸臉舰艦艺藝节節苏蘇药藥虑慮虽雖'
  + '补補装裝览覽触觸订訂设設访訪诉訴诊診详詳误誤谁誰调調谈談谢謝贝貝财財责責败敗货貨质質贯貫贵貴费費资資赏賞赖賴赛賽轨軌转轉轮輪软軟轻輕'
  + '较較输輸辑輯边邊迁遷违違迟遲适適选選递遞遗遺邮郵释釋鉴鑒针針钢鋼铁鐵银銀铜銅链鏈销銷锁鎖错錯镇鎮镜鏡门門闪閃间間闻聞阳陽阴陰阶階际際'
  + '陆陸陈陳险險随隨难難雾霧静靜顶頂项項顺順顾顧预預频頻颗顆颜顏额額风風飞飛饭飯饮飲馆館驱驅驶駛驻駐骑騎鱼魚鸟鳥麦麥黄黃齐齊龙龍龄齡献獻绪緒鸣鳴讨討'
const traditional = new Map<string, string>()
for (let at = 0; at < pairs.length; at += 2) {
  if (pairs[at] !== pairs[at + 1])
    traditional.set(pairs[at], pairs[at + 1])
}
const own = new Set(traditional.values())
const simplified = new Map([...traditional].map(([one, other]) => [other, one]))

/** True for the tag of a language that is written in traditional characters. */
export function isTraditional(lang: string): boolean {
  return /^zh-(?:hant|tw|hk|mo)/i.test(lang)
}

/** True for a text most of whose characters that differ between the scripts are the traditional ones. */
export function readsTraditional(text: string): boolean {
  let balance = 0
  for (const char of text)
    balance += own.has(char) ? 1 : traditional.has(char) ? -1 : 0
  return balance > 0
}

/** A text with the simplified form of each character, as long as it was: what names are looked for in. */
export function inSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, char => simplified.get(char) ?? char)
}

/** A word that the deck itself says, in the script of a language. */
export function inScript(word: string, lang: string): string {
  if (!isTraditional(lang))
    return word
  const replaced = words.reduce((text, [simplified, other]) => text.replaceAll(simplified, other), word)
  return [...replaced].map(char => traditional.get(char) ?? char).join('')
}

/** All words of an object, those that its functions give included, in the script of a language. */
export function allInScript<T>(value: T, lang: string): T {
  if (!isTraditional(lang))
    return value
  if (typeof value === 'string')
    return inScript(value, lang) as T
  if (typeof value === 'function')
    return ((...given: unknown[]) => allInScript(value(...given), lang)) as T
  if (Array.isArray(value))
    return value.map(item => allInScript(item, lang)) as T
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, allInScript(item, lang)])) as T
    : value
}
