<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Office set up</source>
        <translation>设立登记处</translation>
    </message>
    <message>
        <source>Office changed</source>
        <translation>修改登记处</translation>
    </message>
    <message>
        <source>Window opened</source>
        <translation>开设窗口</translation>
    </message>
    <message>
        <source>Officer enrolled</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Officer changed</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Working plan changed</source>
        <translation>修改排班</translation>
    </message>
    <message>
        <source>Slots laid out</source>
        <translation>生成号源</translation>
    </message>
    <message>
        <source>Days off changed</source>
        <translation>修改节假日</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>改约</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>预约到场</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场取号</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>爽约</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>开案</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>保存录入</translation>
    </message>
    <message>
        <source>Paper marked</source>
        <translation>登记材料</translation>
    </message>
    <message>
        <source>Online check recorded</source>
        <translation>联网核对</translation>
    </message>
    <message>
        <source>Finding passed with a reason</source>
        <translation>说明原因后通过</translation>
    </message>
    <message>
        <source>Photo taken in</source>
        <translation>采集照片</translation>
    </message>
    <message>
        <source>Declaration signed</source>
        <translation>签署声明书</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Examination begun</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>准予登记</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予登记</translation>
    </message>
    <message>
        <source>Certificate made</source>
        <translation>制证</translation>
    </message>
    <message>
        <source>Booklet replaced</source>
        <translation>报废重制</translation>
    </message>
    <message>
        <source>Proof-read</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>颁证</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>当事人放弃</translation>
    </message>
    <message>
        <source>Back entry</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print confirmed</source>
        <translation>确认打印</translation>
    </message>
    <message>
        <source>Print spoiled</source>
        <translation>打印废件</translation>
    </message>
    <message>
        <source>Booklets received</source>
        <translation>空白证入库</translation>
    </message>
    <message>
        <source>Booklets handed out</source>
        <translation>空白证发放</translation>
    </message>
    <message>
        <source>Booklet voided</source>
        <translation>空白证作废</translation>
    </message>
    <message>
        <source>Number skipped</source>
        <translation>跳号说明</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>日清</translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Register exported</source>
        <translation>导出登记数据</translation>
    </message>
    <message>
        <source>Register imported</source>
        <translation>导入登记数据</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>导出审计日志</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Audit filter</source>
        <translation>审计筛选</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>BlankRange</name>
    <message>
        <source>Booklets received</source>
        <translation>空白证入库</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始印制号</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>终止印制号</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男方</translation>
    </message>
    <message>
        <source>His number</source>
        <translation>男方证件号</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女方</translation>
    </message>
    <message>
        <source>Her number</source>
        <translation>女方证件号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>特别需求</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在连接……</translation>
    </message>
    <message>
        <source>The server answers. {office}</source>
        <translation>连接正常。{office}</translation>
    </message>
    <message>
        <source>Local file on this machine</source>
        <translation>本机文件</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>中心库</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记库</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>本机文件</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The central server {host} does not answer. Nothing was lost; check the network, then try again.</source>
        <translation>中心库服务器{host}无应答。录入内容未丢失；请检查网络后重试。</translation>
    </message>
    <message>
        <source>The central server does not accept the user {user} or the password.</source>
        <translation>中心库不接受用户{user}或其密码。</translation>
    </message>
    <message>
        <source>The server has no database {database}.</source>
        <translation>服务器上没有数据库{database}。</translation>
    </message>
    <message>
        <source>The database is older ({found}) than this program needs ({wanted}); the administrator upgrades it.</source>
        <translation>数据库版本（{found}）低于程序要求（{wanted}）,请管理员升级数据库。</translation>
    </message>
    <message>
        <source>The database ({found}) is newer than this program ({wanted}); install the newer version.</source>
        <translation>数据库版本（{found}）高于本程序（{wanted}）,请安装新版程序。</translation>
    </message>
    <message>
        <source>The local database cannot be opened with the key of this machine.</source>
        <translation>本机密钥无法打开本地数据库。</translation>
    </message>
    <message>
        <source>The local database is held by another program; close it there, then try again.</source>
        <translation>本地数据库正被其他程序占用，请关闭后重试。</translation>
    </message>
    <message>
        <source>The local database is not there: {path}</source>
        <translation>找不到本地数据库：{path}</translation>
    </message>
    <message>
        <source>The local database may not be written: {path}</source>
        <translation>本地数据库不可写入：{path}</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written. Free some space, then try again.</source>
        <translation>磁盘已满，未写入任何内容；请清理后重试。</translation>
    </message>
    <message>
        <source>The local database is damaged; restore the last back-up.</source>
        <translation>本地数据库已损坏，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>This database holds no register.</source>
        <translation>该数据库不是登记库。</translation>
    </message>
    <message>
        <source>The connection to the central server was cut. Nothing was lost; try again.</source>
        <translation>与中心库的连接中断。录入内容未丢失，请重试。</translation>
    </message>
    <message>
        <source>The database does not answer as it should: {detail}</source>
        <translation>数据库应答异常：{detail}</translation>
    </message>
    <message>
        <source>This machine has no key store; a passphrase is needed.</source>
        <translation>本机没有密钥库，需要使用口令。</translation>
    </message>
    <message>
        <source>The key store of this machine is locked; unlock it by signing in to the desktop.</source>
        <translation>本机密钥库已锁定，请登录桌面解锁后重试。</translation>
    </message>
    <message>
        <source>The key store does not hold the key of this register; copy it back or ask the administrator.</source>
        <translation>密钥库中没有本登记库的密钥，请联系管理员恢复。</translation>
    </message>
    <message>
        <source>The key file of the local register is missing; restore it from its copy.</source>
        <translation>本地登记库的密钥文件缺失，请从备份恢复。</translation>
    </message>
    <message>
        <source>The local register is locked with the office's passphrase.</source>
        <translation>本地登记库由口令保护，请输入口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open the local register.</source>
        <translation>口令不正确，无法打开本地登记库。</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper: {detail}</source>
        <translation>打印机{printer}未接收打印任务：{detail}</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed in the register; the details help the help desk.</source>
        <translation>操作未完成，登记库未作任何更改；请将详情告知技术支持。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>identity paper</source>
        <translation>证件种类</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>valid long-term</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>local identity number</source>
        <translation>当地证件号</translation>
    </message>
    <message>
        <source>soldier number</source>
        <translation>军人证件号</translation>
    </message>
    <message>
        <source>household division</source>
        <translation>户籍区划</translation>
    </message>
    <message>
        <source>household place</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>present address</source>
        <translation>现住址</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>class of person</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>free will</source>
        <translation>结婚意愿</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>合影</translation>
    </message>
    <message>
        <source>kinship</source>
        <translation>亲属关系</translation>
    </message>
    <message>
        <source>living together since</source>
        <translation>同居日期</translation>
    </message>
    <message>
        <source>registration date</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>certificate number</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>remark on the certificate</source>
        <translation>证件备注</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>office</source>
        <translation>登记处名称</translation>
    </message>
    <message>
        <source>division code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>booklet of the man</source>
        <translation>男方印制号</translation>
    </message>
    <message>
        <source>booklet of the woman</source>
        <translation>女方印制号</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>fonds number</source>
        <translation>全宗号</translation>
    </message>
    <message>
        <source>oath witness</source>
        <translation>监誓人</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The identity number {number} is neither 18 nor 15 characters of the right kind.</source>
        <translation>证件号{number}不是18位或15位的公民身份号码。</translation>
    </message>
    <message>
        <source>The birth date inside the identity number {number} does not exist.</source>
        <translation>证件号{number}中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The check character of {number} is wrong; please compare it with the card.</source>
        <translation>证件号{number}校验码不符，请对照证件重录。</translation>
    </message>
    <message>
        <source>The number says born on {number_birth_date}, the form says {birth_date}; the police must correct it first.</source>
        <translation>证件号出生日期为{number_birth_date},所填为{birth_date};须先由公安机关更正。</translation>
    </message>
    <message>
        <source>The number is that of a {number_sex}, the form says {sex}; the police must correct it first.</source>
        <translation>证件号所示性别为{number_sex},所填为{sex};须先由公安机关更正。</translation>
    </message>
    <message>
        <source>The birth date {birth_date} lies in the future.</source>
        <translation>出生日期{birth_date}晚于今日。</translation>
    </message>
    <message>
        <source>Born on {birth_date}, this person would be over 120 years old.</source>
        <translation>出生日期{birth_date},年龄已超过120周岁，请核实。</translation>
    </message>
    <message>
        <source>The division {division} is in no table, past or present.</source>
        <translation>行政区划代码{division}在历年代码表中均无记载。</translation>
    </message>
    <message>
        <source>The division {division} was abolished; in numbers it stays valid.</source>
        <translation>行政区划代码{division}已撤销，在证件号中仍然有效。</translation>
    </message>
    <message>
        <source>A number of 15 digits is not accepted any more; the number of 18 would be {candidate}.</source>
        <translation>15位号码已不能使用；对应的18位号码应为{candidate}。</translation>
    </message>
    <message>
        <source>The register holds this number for {name}, born {birth_date}.</source>
        <translation>库中同一号码登记为{name},出生日期{birth_date}。</translation>
    </message>
    <message>
        <source>The card was valid until {valid_until}; a new or temporary card is needed.</source>
        <translation>证件有效期至{valid_until},已过期；请换领或出示临时居民身份证。</translation>
    </message>
    <message>
        <source>The validity of the card does not fit the age at issue (expected {expected}); look closely at it.</source>
        <translation>证件有效期限与签发时年龄不符（应为{expected}）,请注意辨别真伪。</translation>
    </message>
    <message>
        <source>Not filled in: {field}.</source>
        <translation>未填写：{field}。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>姓名未填写。</translation>
    </message>
    <message>
        <source>The name is longer than the national field allows.</source>
        <translation>姓名超过规定长度。</translation>
    </message>
    <message>
        <source>The name holds {characters}, which no name holds.</source>
        <translation>姓名中含有不应出现的字符：{characters}。</translation>
    </message>
    <message>
        <source>The name holds a private-use character; choose the character of the standard.</source>
        <translation>姓名中含有自造字，请改用国家标准汉字。</translation>
    </message>
    <message>
        <source>A dot stands at the beginning, at the end or twice in the name.</source>
        <translation>姓名中的间隔号位置不当。</translation>
    </message>
    <message>
        <source>The man is {age} on {on}; the age of {required} is reached on {earliest}.</source>
        <translation>男方{on}为{age}周岁，满{required}周岁之日为{earliest}。</translation>
    </message>
    <message>
        <source>The woman is {age} on {on}; the age of {required} is reached on {earliest}.</source>
        <translation>女方{on}为{age}周岁，满{required}周岁之日为{earliest}。</translation>
    </message>
    <message>
        <source>The {role} reaches the age of {required} exactly today.</source>
        <translation>{role}今日恰满{required}周岁。</translation>
    </message>
    <message>
        <source>The {role} does not declare a free will; do not register, give help and report as the rules say.</source>
        <translation>{role}未表示完全自愿；不予登记，并按规定给予帮助、报告。</translation>
    </message>
    <message>
        <source>The {role} is married in this register: {certificate_number}, {registration_date}, with {other_party}.</source>
        <translation>{role}在本库中有婚姻登记：{certificate_number},{registration_date},与{other_party}。</translation>
    </message>
    <message>
        <source>The {role} declares to have a spouse.</source>
        <translation>{role}声明有配偶。</translation>
    </message>
    <message>
        <source>One of the same name and birth date is married: {certificate_number}, {registration_date}, {other_party}.</source>
        <translation>库中有同名同出生日期者已婚：{certificate_number},{registration_date},与{other_party};请比对。</translation>
    </message>
    <message>
        <source>The {role} declares {declared}, the check says {answer}; still to be seen and verified: {proof}.</source>
        <translation>{role}声明{declared},核对结果为{answer};尚须出示并核实：{proof}。</translation>
    </message>
    <message>
        <source>This office may not register this couple. {office}</source>
        <translation>本处无权办理。{office}</translation>
    </message>
    <message>
        <source>{role}: {paper} has not been shown yet.</source>
        <translation>{role}:{paper}尚未出示。</translation>
    </message>
    <message>
        <source>{role}: {paper} has been shown but not verified yet.</source>
        <translation>{role}:{paper}已出示，尚未核验。</translation>
    </message>
    <message>
        <source>{role}: {kind} has not been checked online. {reason}</source>
        <translation>{role}:{kind}尚未联网核对。{reason}</translation>
    </message>
    <message>
        <source>The parties are lineal blood relatives or collateral within three generations.</source>
        <translation>双方为直系血亲或者三代以内旁系血亲。</translation>
    </message>
    <message>
        <source>The parties are related by adoption or marriage; ask the supervisor.</source>
        <translation>双方为拟制血亲或姻亲，请报负责人。</translation>
    </message>
    <message>
        <source>Kinship has not been declared yet.</source>
        <translation>尚未声明有无亲属关系。</translation>
    </message>
    <message>
        <source>The {role} has not come in person; no proxy is possible.</source>
        <translation>{role}未亲自到场；结婚登记不得代理。</translation>
    </message>
    <message>
        <source>Neither party is a mainland resident; separate rules apply, ask the supervisor.</source>
        <translation>双方均非内地居民，另有规定，请报负责人。</translation>
    </message>
    <message>
        <source>{role}: {paper}, issued {issued_on}, was valid until {last_day}.</source>
        <translation>{role}:{paper}({issued_on}出具)有效至{last_day},已过期。</translation>
    </message>
    <message>
        <source>{role}: the wording of {paper} does not say that there is no spouse.</source>
        <translation>{role}:{paper}的内容不足以证明无配偶。</translation>
    </message>
    <message>
        <source>The duty to tell the other of a serious illness must be explained to both; each signs.</source>
        <translation>须向双方说明重大疾病婚前告知义务，并各自签字。</translation>
    </message>
    <message>
        <source>It is doubtful whether the {role} understands the act; the supervisor decides.</source>
        <translation>{role}能否辨认自己的行为存疑，由负责人决定。</translation>
    </message>
    <message>
        <source>Another open case of the {role}: {office}, window {window}, {officer} ({state}).</source>
        <translation>{role}另有在办业务：{office} {window}号窗口 {officer}({state})。</translation>
    </message>
    <message>
        <source>Not in accord with the law of its date: {rule}.</source>
        <translation>与登记当时的规定不符：{rule}。</translation>
    </message>
    <message>
        <source>Late registration: the marriage counts from {effective_from}.</source>
        <translation>补办登记：婚姻关系效力从{effective_from}起算。</translation>
    </message>
    <message>
        <source>Restored marriage: the status of the {role} must be divorced, not {declared}.</source>
        <translation>复婚：{role}婚姻状况应为离婚，所填为{declared}。</translation>
    </message>
    <message>
        <source>{role}: the online check does not confirm the identity data ({source_system}).</source>
        <translation>{role}:身份信息联网核对不一致（{source_system}）。</translation>
    </message>
    <message>
        <source>The {role} stands on the list of dishonest persons ({source_system}).</source>
        <translation>{role}列入失信名单（{source_system}）。</translation>
    </message>
    <message>
        <source>The couple was divorced from each other: restored marriage.</source>
        <translation>双方曾为夫妻，属复婚。</translation>
    </message>
    <message>
        <source>Handling class: {handling_class}.</source>
        <translation>办理类别：{handling_class}。</translation>
    </message>
    <message>
        <source>{role}: the marital status has not been declared.</source>
        <translation>{role}:婚姻状况未声明。</translation>
    </message>
    <message>
        <source>{role}: the free will has not been asked yet.</source>
        <translation>{role}:尚未单独询问结婚意愿。</translation>
    </message>
    <message>
        <source>The booklet {number} is of another kind ({kind}); do not print.</source>
        <translation>空白证{number}种类不符（{kind}）,不得打印。</translation>
    </message>
    <message>
        <source>The booklet {number} cannot be used: {state}.</source>
        <translation>空白证{number}不能使用：{state}。</translation>
    </message>
    <message>
        <source>No installed font draws {characters}; do not take a booklet before this is mended.</source>
        <translation>现有字库缺字：{characters};补齐前不得领用空白证。</translation>
    </message>
    <message>
        <source>The serial number was skipped without a reason.</source>
        <translation>流水号跳号且未说明原因。</translation>
    </message>
    <message>
        <source>The persons or the business differ from the booking.</source>
        <translation>到场人员或事项与预约不符。</translation>
    </message>
    <message>
        <source>The slot is full.</source>
        <translation>该时段号源已满。</translation>
    </message>
    <message>
        <source>The person may not book until {until}.</source>
        <translation>该当事人{until}前不得预约。</translation>
    </message>
    <message>
        <source>The registrar's qualification ended on {qualified_until}.</source>
        <translation>婚姻登记员资格已于{qualified_until}到期。</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Nothing stands against it.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Go on with a reason …</source>
        <translation>说明原因后继续…</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The register lies in a file on this machine or on the central server.</source>
        <translation>登记库可以放在本机文件中，也可以放在中心库服务器上。</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <translation>保存并打开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set up this register</source>
        <translation>初始设置</translation>
    </message>
    <message>
        <source>The register is empty. The division code stands in every certificate number; the administrator keeps accounts and tables, the registrar works with couples.</source>
        <translation>登记库尚无数据。行政区划代码将出现在每个字号中；系统管理员负责账号和代码表，婚姻登记员办理业务。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Not filled in: {field}.</source>
        <translation>未填写：{field}。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>This machine has no key store. Choose a passphrase for the local register and keep it in a safe place: without it nobody can open the register.</source>
        <translation>本机没有密钥库。请为本地登记库设定口令并妥善保管：口令丢失后任何人都无法打开登记库。</translation>
    </message>
    <message>
        <source>Passphrase of the register</source>
        <translation>登记库口令</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>打开登记库</translation>
    </message>
</context>
<context>
    <name>Handling_classes</name>
    <message>
        <source>across provinces</source>
        <translation>跨省</translation>
    </message>
    <message>
        <source>across cities</source>
        <translation>跨市</translation>
    </message>
    <message>
        <source>with a party from abroad, Hong Kong, Macao or Taiwan</source>
        <translation>涉外涉港澳台</translation>
    </message>
    <message>
        <source>both local</source>
        <translation>双方本地</translation>
    </message>
    <message>
        <source>one local</source>
        <translation>一方本地</translation>
    </message>
    <message>
        <source>across districts</source>
        <translation>跨区</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>field before</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>next step: the button at the right bottom</source>
        <translation>下一步（右下角按钮）</translation>
    </message>
    <message>
        <source>search from anywhere</source>
        <translation>随时查询</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>切换页面</translation>
    </message>
    <message>
        <source>to the man's fields</source>
        <translation>到男方栏</translation>
    </message>
    <message>
        <source>to the woman's fields</source>
        <translation>到女方栏</translation>
    </message>
    <message>
        <source>to the field of a finding</source>
        <translation>到核查结果所指的栏目</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>back, nothing is lost</source>
        <translation>返回，录入内容不丢失</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>本说明</translation>
    </message>
</context>
<context>
    <name>Kinships</name>
    <message>
        <source>Not declared yet</source>
        <translation>尚未声明</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Lineal blood relatives</source>
        <translation>直系血亲</translation>
    </message>
    <message>
        <source>Collateral within three generations</source>
        <translation>三代以内旁系血亲</translation>
    </message>
    <message>
        <source>Collateral beyond three generations</source>
        <translation>三代以外旁系血亲</translation>
    </message>
    <message>
        <source>By adoption</source>
        <translation>拟制血亲</translation>
    </message>
    <message>
        <source>By marriage</source>
        <translation>姻亲</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Registry Desktop</source>
        <translation>民政登记桌面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>MarriageRegistration</name>
    <message>
        <source>Both parties</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>亲属关系</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Together since</source>
        <translation>同居起始日</translation>
    </message>
    <message>
        <source>On certificate</source>
        <translation>证件备注</translation>
    </message>
    <message>
        <source>Late registration</source>
        <translation>补办登记</translation>
    </message>
    <message>
        <source>Ceremony wished</source>
        <translation>需要颁证仪式</translation>
    </message>
    <message>
        <source>Restored marriage</source>
        <translation>复婚</translation>
    </message>
    <message>
        <source>Leaflets given</source>
        <translation>已发宣传材料</translation>
    </message>
    <message>
        <source>Oath witness</source>
        <translation>监誓人</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>婚姻</translation>
    </message>
    <message>
        <source>Booklets</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Details for the help desk</source>
        <translation>技术支持详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Officer</name>
    <message>
        <source>Officer</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>资格证号</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>资格有效期</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>允许登录</translation>
    </message>
</context>
<context>
    <name>Online_checks</name>
    <message>
        <source>identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>list of dishonest persons</source>
        <translation>失信名单</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Temporary identity card</source>
        <translation>临时居民身份证</translation>
    </message>
    <message>
        <source>Household booklet</source>
        <translation>居民户口簿</translation>
    </message>
    <message>
        <source>Soldier's identity paper</source>
        <translation>军人身份证件</translation>
    </message>
    <message>
        <source>Hong Kong/Macao travel permit</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Taiwan travel permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Hong Kong/Macao/Taiwan residence permit</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Hong Kong identity card</source>
        <translation>香港居民身份证</translation>
    </message>
    <message>
        <source>Macao identity card</source>
        <translation>澳门居民身份证</translation>
    </message>
    <message>
        <source>Taiwan identity card</source>
        <translation>台湾身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Foreign permanent resident card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Travel document</source>
        <translation>国际旅行证件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Local identity card</source>
        <translation>当地居民身份证</translation>
    </message>
    <message>
        <source>Travel permit or residence permit</source>
        <translation>通行证或居住证</translation>
    </message>
    <message>
        <source>Declaration for marriage registration</source>
        <translation>申请结婚登记声明书</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>结婚登记审查处理表</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <translation>结婚证</translation>
    </message>
    <message>
        <source>Archive cover</source>
        <translation>档案封面</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>预约单</translation>
    </message>
    <message>
        <source>Notice of non-acceptance</source>
        <translation>不予受理告知书</translation>
    </message>
    <message>
        <source>Refusal notice</source>
        <translation>不予办理结婚登记告知书</translation>
    </message>
    <message>
        <source>Couple photos</source>
        <translation>双方合影照片</translation>
    </message>
    <message>
        <source>Certificate of no spouse</source>
        <translation>无配偶证明</translation>
    </message>
    <message>
        <source>Notarised declaration of no spouse and no kinship</source>
        <translation>经公证的无配偶声明书</translation>
    </message>
    <message>
        <source>Soldier's marriage permit</source>
        <translation>军人婚姻登记证明</translation>
    </message>
    <message>
        <source>Statement of truth</source>
        <translation>真实性声明</translation>
    </message>
    <message>
        <source>Chinese translation</source>
        <translation>中文译本</translation>
    </message>
    <message>
        <source>Divorce certificate</source>
        <translation>离婚证</translation>
    </message>
    <message>
        <source>Effective court paper</source>
        <translation>人民法院生效法律文书</translation>
    </message>
    <message>
        <source>Ruling recognising a foreign judgment</source>
        <translation>承认外国判决的裁定书</translation>
    </message>
    <message>
        <source>Death paper of the late spouse</source>
        <translation>配偶死亡证明</translation>
    </message>
    <message>
        <source>Marriage certificate with the late spouse</source>
        <translation>与已故配偶的结婚证</translation>
    </message>
    <message>
        <source>Proof of the former name</source>
        <translation>更名证明</translation>
    </message>
    <message>
        <source>Apostille</source>
        <translation>附加证明书</translation>
    </message>
    <message>
        <source>Foreign divorce judgment</source>
        <translation>外国法院离婚判决书</translation>
    </message>
    <message>
        <source>Decision revoking a registration</source>
        <translation>撤销婚姻登记决定书</translation>
    </message>
    <message>
        <source>Correction by the police</source>
        <translation>公安机关更正证明</translation>
    </message>
    <message>
        <source>Pre-marital check-up</source>
        <translation>婚前医学检查证明</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>日报表</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>man</source>
        <translation>男方</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女方</translation>
    </message>
    <message>
        <source>both</source>
        <translation>双方</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>Valid long-term</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>户籍区划</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>现住址</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Soldier no.</source>
        <translation>军人证号</translation>
    </message>
    <message>
        <source>Free will</source>
        <translation>结婚意愿</translation>
    </message>
    <message>
        <source>Local no.</source>
        <translation>当地证号</translation>
    </message>
    <message>
        <source>Present in person</source>
        <translation>本人到场</translation>
    </message>
    <message>
        <source>Declares no spouse</source>
        <translation>声明无配偶</translation>
    </message>
    <message>
        <source>Illness duty told</source>
        <translation>已告知疾病告知义务</translation>
    </message>
    <message>
        <source>Declares no kinship</source>
        <translation>声明无禁婚亲属关系</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>Person_classes</name>
    <message>
        <source>Mainland resident</source>
        <translation>内地居民</translation>
    </message>
    <message>
        <source>Hong Kong resident</source>
        <translation>香港居民</translation>
    </message>
    <message>
        <source>Macao resident</source>
        <translation>澳门居民</translation>
    </message>
    <message>
        <source>Taiwan resident</source>
        <translation>台湾居民</translation>
    </message>
    <message>
        <source>Overseas Chinese</source>
        <translation>华侨</translation>
    </message>
    <message>
        <source>Foreigner</source>
        <translation>外国人</translation>
    </message>
    <message>
        <source>Serving soldier</source>
        <translation>现役军人</translation>
    </message>
    <message>
        <source>Citizen living abroad</source>
        <translation>出国人员</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Couple photo</source>
        <translation>双方合影</translation>
    </message>
    <message>
        <source>Couple photo 53 × 35 mm
Enter: choose a picture</source>
        <translation>双方合影 53×35 毫米
按 Enter 选择照片</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>There is no such record any more.</source>
        <translation>记录不存在。</translation>
    </message>
    <message>
        <source>{by} changed this case at {at}; it was loaded anew, what you typed is kept.</source>
        <translation>{by}已于{at}修改本件；已重新载入，您录入的内容仍保留。</translation>
    </message>
    <message>
        <source>The case is in state {state}; {wanted} is not possible now.</source>
        <translation>本件状态为{state},现在不能{wanted}。</translation>
    </message>
    <message>
        <source>This needs another role: {roles}.</source>
        <translation>无权办理，需要的岗位：{roles}。</translation>
    </message>
    <message>
        <source>{name} is not a qualified registrar today (qualified until {until}); no business may be done.</source>
        <translation>{name}今日不具备婚姻登记员资格（有效期至{until}）,不得办理业务。</translation>
    </message>
    <message>
        <source>{name} acts already; the second check needs another officer.</source>
        <translation>{name}为经办人，复核须由另一人办理。</translation>
    </message>
    <message>
        <source>Not possible yet: {codes}</source>
        <translation>尚不能办理：{codes}</translation>
    </message>
    <message>
        <source>Not filled in: {field}.</source>
        <translation>未填写：{field}。</translation>
    </message>
    <message>
        <source>{field}: {value} is not valid.</source>
        <translation>{field}填写有误：{value}。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>{day} {time} has just been filled; choose another slot.</source>
        <translation>{day} {time}号源刚刚约满，请另选时段。</translation>
    </message>
    <message>
        <source>This slot does not exist any more.</source>
        <translation>该时段已不存在。</translation>
    </message>
    <message>
        <source>One of the two already has booking {number} on {day} {time}.</source>
        <translation>一方已有预约{number}:{day} {time}。</translation>
    </message>
    <message>
        <source>The booking is {state}; this is not possible any more.</source>
        <translation>该预约已{state},不能再办理。</translation>
    </message>
    <message>
        <source>{day} is a day off.</source>
        <translation>{day}为休息日。</translation>
    </message>
    <message>
        <source>No working plan covers {day}.</source>
        <translation>{day}没有排班计划。</translation>
    </message>
    <message>
        <source>The booklet {number} is not in stock.</source>
        <translation>空白证{number}不在库。</translation>
    </message>
    <message>
        <source>The booklet {number} is of another kind: {kind}.</source>
        <translation>空白证{number}种类不符：{kind}。</translation>
    </message>
    <message>
        <source>The booklet {number} cannot be used: {state}.</source>
        <translation>空白证{number}不能使用：{state}。</translation>
    </message>
    <message>
        <source>Both booklets carry the number {number}.</source>
        <translation>两本空白证印制号相同：{number}。</translation>
    </message>
    <message>
        <source>The range {first} to {last} is not in order.</source>
        <translation>号段{first}至{last}有误。</translation>
    </message>
    <message>
        <source>The booklet {number} is in the register already.</source>
        <translation>空白证{number}已入库。</translation>
    </message>
    <message>
        <source>All serial numbers of {prefix} {year} are used up.</source>
        <translation>{prefix} {year}年流水号已用完。</translation>
    </message>
    <message>
        <source>The picture cannot be read; a JPEG or PNG is needed.</source>
        <translation>照片无法读取，请使用JPEG或PNG。</translation>
    </message>
    <message>
        <source>The couple's photo has not been taken in yet.</source>
        <translation>尚未采集双方合影。</translation>
    </message>
    <message>
        <source>The picture is only {width} × {height} points; take a sharper one.</source>
        <translation>照片仅{width}×{height}像素，请换清晰的照片。</translation>
    </message>
    <message>
        <source>No installed font draws {characters}.</source>
        <translation>现有字库缺字：{characters}。</translation>
    </message>
    <message>
        <source>{field} does not fit on the paper.</source>
        <translation>{field}超出打印位置。</translation>
    </message>
    <message>
        <source>{paper} ({role}) has not been confirmed as printed well.</source>
        <translation>{paper}({role})尚未确认打印无误。</translation>
    </message>
    <message>
        <source>The password is too short: at least {length} characters.</source>
        <translation>密码太短，至少{length}个字符。</translation>
    </message>
    <message>
        <source>The file is not complete: {missing}.</source>
        <translation>档案材料不全：{missing}。</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>登录名或密码错误。</translation>
    </message>
    <message>
        <source>Too many wrong passwords; locked until {until}.</source>
        <translation>密码错误次数过多，{until}前不能登录。</translation>
    </message>
    <message>
        <source>The login {login} is taken.</source>
        <translation>登录名{login}已被使用。</translation>
    </message>
    <message>
        <source>This register has been set up already.</source>
        <translation>登记库已完成初始设置。</translation>
    </message>
    <message>
        <source>The booklets carry {printed}, today is {today}: void them and print anew.</source>
        <translation>证件打印日期为{printed},今日为{today},须报废重制。</translation>
    </message>
    <message>
        <source>{day} has been closed already.</source>
        <translation>{day}已日清。</translation>
    </message>
    <message>
        <source>{what}: expected {expected}, found {found}.</source>
        <translation>{what}:应为{expected},实为{found}。</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>婚姻登记员</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>stock keeper</source>
        <translation>证件管理员</translation>
    </message>
    <message>
        <source>archivist</source>
        <translation>档案员</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Set up this register</source>
        <translation>初始设置</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>登记处名称</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>登记机关</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Administrator login</source>
        <translation>管理员登录名</translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation>管理员姓名</translation>
    </message>
    <message>
        <source>Password of the administrator</source>
        <translation>管理员密码</translation>
    </message>
    <message>
        <source>Registrar login</source>
        <translation>登记员登录名</translation>
    </message>
    <message>
        <source>Name of the registrar</source>
        <translation>登记员姓名</translation>
    </message>
    <message>
        <source>Password of the registrar</source>
        <translation>登记员密码</translation>
    </message>
    <message>
        <source>Registrar certificate no.</source>
        <translation>登记员资格证号</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>资格有效期</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Camera folder</source>
        <translation>相机文件夹</translation>
    </message>
    <message>
        <source>Printer for A4</source>
        <translation>A4打印机</translation>
    </message>
    <message>
        <source>Printer for booklets</source>
        <translation>证件打印机</translation>
    </message>
    <message>
        <source>Printer for slips</source>
        <translation>小票打印机</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记库</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept. A new connection is used from the next sign-in on.</source>
        <translation>已保存。新的连接自下次登录起使用。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large (+25 %)</source>
        <translation>大字（+25%）</translation>
    </message>
    <message>
        <source>Largest (+50 %)</source>
        <translation>特大字（+50%）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message>
        <source>Refused</source>
        <translation>不予</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Sexes</name>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Registry Desktop</source>
        <translation>民政登记桌面</translation>
    </message>
    <message>
        <source>Marriage registration at the counter</source>
        <translation>婚姻登记窗口业务</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Opening the register …</source>
        <translation>正在打开登记库……</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Connection …</source>
        <translation>连接设置…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>first review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>准予登记</translation>
    </message>
    <message>
        <source>making the certificate</source>
        <translation>制证</translation>
    </message>
    <message>
        <source>proof-read</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>颁证</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予登记</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>当事人放弃</translation>
    </message>
    <message>
        <source>noted as invalid</source>
        <translation>已注记无效</translation>
    </message>
    <message>
        <source>noted as annulled</source>
        <translation>已注记撤销（法院）</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销登记</translation>
    </message>
    <message>
        <source>ended by divorce</source>
        <translation>已离婚</translation>
    </message>
    <message>
        <source>ended by death</source>
        <translation>因死亡终止</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>cancelled by the couple</source>
        <translation>当事人取消</translation>
    </message>
    <message>
        <source>cancelled by the office</source>
        <translation>登记处取消</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>爽约</translation>
    </message>
    <message>
        <source>refused on arrival</source>
        <translation>到场未受理</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已领用</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>sent to the printer</source>
        <translation>已送打印</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>打印废件</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已占号</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳号</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>unmarried</source>
        <translation>未婚</translation>
    </message>
    <message>
        <source>married</source>
        <translation>已婚</translation>
    </message>
    <message>
        <source>first marriage</source>
        <translation>初婚</translation>
    </message>
    <message>
        <source>married again</source>
        <translation>再婚</translation>
    </message>
    <message>
        <source>restored marriage</source>
        <translation>复婚</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>丧偶</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>离婚</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>no marriage record</source>
        <translation>无婚姻登记记录</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>列入失信名单</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>未列入失信名单</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>a foreign judgment not recognised yet</source>
        <translation>外国判决尚未经承认</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>长期</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>制证</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>颁证</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, identity or certificate number   Ctrl+K</source>
        <translation>姓名 / 证件号 / 字号 / 档号   Ctrl+K</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>查询登记库</translation>
    </message>
    <message>
        <source>Officer {name}</source>
        <translation>当前人员 {name}</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number}号窗口</translation>
    </message>
</context>
<context>
    <name>Wills</name>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Willing</source>
        <translation>完全自愿</translation>
    </message>
    <message>
        <source>Not willing</source>
        <translation>非自愿</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
</context>
</TS>