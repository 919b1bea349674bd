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
        <source>Day opened</source>
        <translation>特别开放日</translation>
    </message>
    <message>
        <source>Day closed for booking</source>
        <translation>停办日</translation>
    </message>
    <message>
        <source>Special day taken back</source>
        <translation>撤销特别日</translation>
    </message>
    <message>
        <source>Put on duty</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Taken off duty</source>
        <translation>撤班</translation>
    </message>
    <message>
        <source>Roster repeated</source>
        <translation>复制排班</translation>
    </message>
    <message>
        <source>Places of a slot changed</source>
        <translation>调整时段名额</translation>
    </message>
    <message>
        <source>Days off changed</source>
        <translation>修改节假日</translation>
    </message>
    <message>
        <source>Number drawn</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Number called again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Number put aside</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Number waits again</source>
        <translation>过号重排</translation>
    </message>
    <message>
        <source>Number preferred</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Number handed on</source>
        <translation>转号</translation>
    </message>
    <message>
        <source>Service finished</source>
        <translation>办理结束</translation>
    </message>
    <message>
        <source>Number given up</source>
        <translation>弃号</translation>
    </message>
    <message>
        <source>Service rated</source>
        <translation>服务评价</translation>
    </message>
    <message>
        <source>Lanes of a window</source>
        <translation>设置窗口业务</translation>
    </message>
    <message>
        <source>List of reminders handed out</source>
        <translation>导出预约提醒名单</translation>
    </message>
    <message>
        <source>Place held</source>
        <translation>暂占号源</translation>
    </message>
    <message>
        <source>Place let go</source>
        <translation>释放号源</translation>
    </message>
    <message>
        <source>Rules of booking chosen</source>
        <translation>选定预约规则</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>解除限制预约</translation>
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
        <source>Onto the waiting list</source>
        <translation>登记候补</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>取消候补</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场取号</translation>
    </message>
    <message>
        <source>Left again</source>
        <translation>到场后离开</translation>
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
        <source>Case prepared</source>
        <translation>预录入</translation>
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
        <source>Adoption file begun</source>
        <translation>收养：建立案卷</translation>
    </message>
    <message>
        <source>Adoption: entry saved</source>
        <translation>收养：保存录入</translation>
    </message>
    <message>
        <source>Adoption: paper marked</source>
        <translation>收养：登记材料</translation>
    </message>
    <message>
        <source>Adoption: warning passed</source>
        <translation>收养：说明理由后继续</translation>
    </message>
    <message>
        <source>Adoption application received</source>
        <translation>收养：受理申请</translation>
    </message>
    <message>
        <source>Adoption: further papers asked for</source>
        <translation>收养：通知补正</translation>
    </message>
    <message>
        <source>Adoption: further papers brought</source>
        <translation>收养：补正完成</translation>
    </message>
    <message>
        <source>Adoption application not accepted</source>
        <translation>收养：不予受理</translation>
    </message>
    <message>
        <source>Adoption: notice published</source>
        <translation>收养：刊登寻亲公告</translation>
    </message>
    <message>
        <source>Adoption: child claimed</source>
        <translation>收养：被认领</translation>
    </message>
    <message>
        <source>Adoption: assessment begun</source>
        <translation>收养：开始评估</translation>
    </message>
    <message>
        <source>Adoption: visit noted</source>
        <translation>收养：登记走访</translation>
    </message>
    <message>
        <source>Adoption: indicators filled in</source>
        <translation>收养：填写评估指标</translation>
    </message>
    <message>
        <source>Adoption: assessment reported</source>
        <translation>收养：提交评估报告</translation>
    </message>
    <message>
        <source>Adoption: interview noted</source>
        <translation>收养：登记询问笔录</translation>
    </message>
    <message>
        <source>Adoption: review begun</source>
        <translation>收养：开始审查</translation>
    </message>
    <message>
        <source>Adoption: put before the head</source>
        <translation>收养：报请审批</translation>
    </message>
    <message>
        <source>Adoption approved</source>
        <translation>收养：审批同意</translation>
    </message>
    <message>
        <source>Adoption refused</source>
        <translation>收养：不予登记</translation>
    </message>
    <message>
        <source>Adoption: sent back</source>
        <translation>收养：退回审查</translation>
    </message>
    <message>
        <source>Adoption: photo taken</source>
        <translation>收养：采集合影</translation>
    </message>
    <message>
        <source>Adoption: certificate made</source>
        <translation>收养：制证</translation>
    </message>
    <message>
        <source>Adoption: certificate replaced</source>
        <translation>收养：证件报废重制</translation>
    </message>
    <message>
        <source>Adoption: certificate issued</source>
        <translation>收养：颁证</translation>
    </message>
    <message>
        <source>Adoption: filed</source>
        <translation>收养：归档</translation>
    </message>
    <message>
        <source>Adoption case ended</source>
        <translation>收养：终结案件</translation>
    </message>
    <message>
        <source>Revocation of an adoption: parties told</source>
        <translation>撤销收养登记：告知当事人</translation>
    </message>
    <message>
        <source>Revocation of an adoption decided</source>
        <translation>撤销收养登记：作出决定</translation>
    </message>
    <message>
        <source>Revocation of an adoption served</source>
        <translation>撤销收养登记：送达决定</translation>
    </message>
    <message>
        <source>Adoption entered from its paper</source>
        <translation>收养：补录</translation>
    </message>
    <message>
        <source>Adoption file: seal opened</source>
        <translation>收养档案：启封</translation>
    </message>
    <message>
        <source>Question about a child noted</source>
        <translation>登记寻子女询问</translation>
    </message>
    <message>
        <source>Identity card read</source>
        <translation>读取身份证</translation>
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
        <source>Sent back to examination</source>
        <translation>退回审查</translation>
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
        <source>Divorce application opened</source>
        <translation>打开离婚登记申请</translation>
    </message>
    <message>
        <source>Divorce entry saved</source>
        <translation>保存离婚登记填写内容</translation>
    </message>
    <message>
        <source>Divorce: paper marked</source>
        <translation>离婚登记材料标记</translation>
    </message>
    <message>
        <source>Divorce: warning passed</source>
        <translation>离婚登记注意事项放行</translation>
    </message>
    <message>
        <source>Divorce application accepted</source>
        <translation>受理离婚登记申请</translation>
    </message>
    <message>
        <source>Divorce application not accepted</source>
        <translation>不予受理离婚登记申请</translation>
    </message>
    <message>
        <source>Periods of divorces brought to today</source>
        <translation>离婚登记期限更新至当日</translation>
    </message>
    <message>
        <source>Divorce application withdrawn</source>
        <translation>撤回离婚登记申请</translation>
    </message>
    <message>
        <source>Divorce case ended by death or court</source>
        <translation>因死亡或法院裁判终止离婚登记</translation>
    </message>
    <message>
        <source>Divorce application given up</source>
        <translation>放弃离婚登记申请</translation>
    </message>
    <message>
        <source>Divorce examination begun</source>
        <translation>开始离婚登记审查</translation>
    </message>
    <message>
        <source>Divorce approved</source>
        <translation>准予离婚登记</translation>
    </message>
    <message>
        <source>Divorce sent back to examination</source>
        <translation>离婚登记退回审查</translation>
    </message>
    <message>
        <source>Answer of the interview noted</source>
        <translation>记录询问回答</translation>
    </message>
    <message>
        <source>Divorced: certificates issued</source>
        <translation>颁发离婚证</translation>
    </message>
    <message>
        <source>Divorce refused</source>
        <translation>不予离婚登记</translation>
    </message>
    <message>
        <source>Record corrected</source>
        <translation>登记内容已更正</translation>
    </message>
    <message>
        <source>Registration voided</source>
        <translation>登记已作废</translation>
    </message>
    <message>
        <source>Case about a registration opened</source>
        <translation>已开立登记后续案件</translation>
    </message>
    <message>
        <source>Case about a registration saved</source>
        <translation>登记后续案件已保存</translation>
    </message>
    <message>
        <source>Case about a registration: paper marked</source>
        <translation>登记后续案件：材料已标记</translation>
    </message>
    <message>
        <source>Case about a registration: warning passed</source>
        <translation>登记后续案件：已说明理由通过</translation>
    </message>
    <message>
        <source>Case about a registration sent back</source>
        <translation>登记后续案件已退回</translation>
    </message>
    <message>
        <source>Case about a registration filed</source>
        <translation>登记后续案件已归档</translation>
    </message>
    <message>
        <source>Judgment noted on the original</source>
        <translation>裁判结果已在原件注记</translation>
    </message>
    <message>
        <source>Judgment uploaded</source>
        <translation>裁判结果已上传</translation>
    </message>
    <message>
        <source>Revocation: examination begun</source>
        <translation>撤销登记：开始审查</translation>
    </message>
    <message>
        <source>Notice of revocation served</source>
        <translation>已送达拟撤销告知书</translation>
    </message>
    <message>
        <source>Registration revoked</source>
        <translation>已决定撤销登记</translation>
    </message>
    <message>
        <source>Revocation ended without a decision</source>
        <translation>撤销程序终结（未撤销）</translation>
    </message>
    <message>
        <source>Decision of revocation served</source>
        <translation>已送达撤销决定书</translation>
    </message>
    <message>
        <source>Revocation noted and uploaded</source>
        <translation>撤销结果已注记并上传</translation>
    </message>
    <message>
        <source>Statement not to restore: identity checked</source>
        <translation>不愿恢复婚姻关系声明：已核对身份</translation>
    </message>
    <message>
        <source>Statement not to restore noted</source>
        <translation>不愿恢复婚姻关系声明已注记</translation>
    </message>
    <message>
        <source>Reissue opened</source>
        <translation>补领业务已开始办理</translation>
    </message>
    <message>
        <source>Reissue entry saved</source>
        <translation>保存补领录入内容</translation>
    </message>
    <message>
        <source>Reissue: original registration taken over</source>
        <translation>补领：关联原登记档案</translation>
    </message>
    <message>
        <source>Reissue: paper marked</source>
        <translation>补领：标注材料</translation>
    </message>
    <message>
        <source>Reissue: warning passed</source>
        <translation>补领：注意事项已说明理由</translation>
    </message>
    <message>
        <source>Reissue accepted</source>
        <translation>补领受理</translation>
    </message>
    <message>
        <source>Reissue: archive checked</source>
        <translation>补领：查证档案</translation>
    </message>
    <message>
        <source>Reissue approved</source>
        <translation>准予补发</translation>
    </message>
    <message>
        <source>Reissue sent back to examination</source>
        <translation>补领退回审查</translation>
    </message>
    <message>
        <source>Reissue refused</source>
        <translation>不予补发</translation>
    </message>
    <message>
        <source>Reissue given up</source>
        <translation>当事人放弃补领</translation>
    </message>
    <message>
        <source>Certificate issued anew</source>
        <translation>补发婚姻登记证</translation>
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
        <source>Printer fitted</source>
        <translation>打印校准</translation>
    </message>
    <message>
        <source>Fit checked</source>
        <translation>校准核验</translation>
    </message>
    <message>
        <source>Print begun</source>
        <translation>开始打印</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>已送打印机</translation>
    </message>
    <message>
        <source>End of the print job</source>
        <translation>打印任务结束</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>未出纸</translation>
    </message>
    <message>
        <source>Printer chosen</source>
        <translation>选定打印机</translation>
    </message>
    <message>
        <source>Choice of a printer withdrawn</source>
        <translation>取消打印机选择</translation>
    </message>
    <message>
        <source>File of a paper handed out</source>
        <translation>导出文书文件</translation>
    </message>
    <message>
        <source>Print spoiled</source>
        <translation>打印废件</translation>
    </message>
    <message>
        <source>Read back by the couple</source>
        <translation>当事人读回核对</translation>
    </message>
    <message>
        <source>Pages of the volume counted</source>
        <translation>登记卷内页数</translation>
    </message>
    <message>
        <source>Missing paper of the volume excused</source>
        <translation>缺件准予归档</translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation>挂接扫描件</translation>
    </message>
    <message>
        <source>Ended case filed</source>
        <translation>办结件归档</translation>
    </message>
    <message>
        <source>Look-up requested</source>
        <translation>申请查档</translation>
    </message>
    <message>
        <source>Look-up: right to ask checked</source>
        <translation>查档资格已审查</translation>
    </message>
    <message>
        <source>Look-up approved by the leader</source>
        <translation>负责人同意查档</translation>
    </message>
    <message>
        <source>Paper of a volume opened</source>
        <translation>调阅卷内材料</translation>
    </message>
    <message>
        <source>Look-up: copied and sealed</source>
        <translation>查档复印盖章</translation>
    </message>
    <message>
        <source>Look-up: copies handed over</source>
        <translation>查档复印件已领取</translation>
    </message>
    <message>
        <source>Look-up refused</source>
        <translation>不予查档</translation>
    </message>
    <message>
        <source>Look-up: nothing found</source>
        <translation>查档未查到</translation>
    </message>
    <message>
        <source>Catalogue of volumes exported</source>
        <translation>导出案卷目录</translation>
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
        <source>Booklets returned</source>
        <translation>空白证退回</translation>
    </message>
    <message>
        <source>Booklet voided</source>
        <translation>空白证作废</translation>
    </message>
    <message>
        <source>Booklet reported lost</source>
        <translation>空白证报失</translation>
    </message>
    <message>
        <source>Destruction list drawn up</source>
        <translation>编制销毁清单</translation>
    </message>
    <message>
        <source>Booklets destroyed</source>
        <translation>空白证销毁</translation>
    </message>
    <message>
        <source>Booklets counted</source>
        <translation>空白证盘点</translation>
    </message>
    <message>
        <source>Ledger of booklets exported</source>
        <translation>导出空白证台账</translation>
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
    <message>
        <source>Training noted</source>
        <translation>已登记培训</translation>
    </message>
    <message>
        <source>Room opened</source>
        <translation>启用房间</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>停用房间</translation>
    </message>
    <message>
        <source>Counselling booked</source>
        <translation>已预约辅导</translation>
    </message>
    <message>
        <source>Counselling cancelled</source>
        <translation>已取消辅导</translation>
    </message>
    <message>
        <source>Result of counselling noted</source>
        <translation>已记录辅导结果</translation>
    </message>
    <message>
        <source>Note of counselling written</source>
        <translation>已写辅导记录</translation>
    </message>
    <message>
        <source>Ceremony planned</source>
        <translation>已安排颁证仪式</translation>
    </message>
    <message>
        <source>Ceremony cancelled</source>
        <translation>已取消颁证仪式</translation>
    </message>
    <message>
        <source>Place in a ceremony booked</source>
        <translation>已预约颁证仪式</translation>
    </message>
    <message>
        <source>Place in a ceremony given back</source>
        <translation>已取消颁证仪式名额</translation>
    </message>
    <message>
        <source>Ceremony held</source>
        <translation>已举行颁证仪式</translation>
    </message>
    <message>
        <source>Service point opened</source>
        <translation>设立服务点</translation>
    </message>
    <message>
        <source>Places of a service point set</source>
        <translation>设定服务点名额</translation>
    </message>
    <message>
        <source>Service point closed</source>
        <translation>撤销服务点</translation>
    </message>
    <message>
        <source>Tour day planned</source>
        <translation>已安排巡回登记日</translation>
    </message>
    <message>
        <source>Leaflets handed out</source>
        <translation>已发放宣传资料</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>{used} days used, {left} left; the clock stands: {reasons}</source>
        <translation>已用 {used} 天，还剩 {left} 天；{reasons}期间停止计算</translation>
    </message>
    <message>
        <source>{used} days used, {left} left, last day {last}</source>
        <translation>已用 {used} 天，还剩 {left} 天，最后期限 {last}</translation>
    </message>
    <message>
        <source>The last lawful day was {last}</source>
        <translation>办理期限已于 {last} 届满</translation>
    </message>
    <message>
        <source>the clock stands: {reasons}</source>
        <translation>{reasons}期间停止计算</translation>
    </message>
    <message>
        <source>day {days} is {day}, a day off</source>
        <translation>第 {days} 天 {day} 为休息日，顺延</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Notice until {ends}, registration from {first}</source>
        <translation>公告至 {ends}，{first} 起可以登记</translation>
    </message>
    <message>
        <source>{days} runs ({count})</source>
        <translation>{days} 计算 {count} 天</translation>
    </message>
    <message>
        <source>{days} stands for {reasons} ({count})</source>
        <translation>{days} {reasons}，停止计算 {count} 天</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>收养登记</translation>
    </message>
    <message>
        <source>Nobody has worked here for a while: press any key to go on.</source>
        <translation>已暂停显示，按任意键继续。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>The chosen case stands here.</source>
        <translation>选中的案件显示在这里。</translation>
    </message>
    <message>
        <source>Go on with a reason</source>
        <translation>说明理由后继续</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Ask for papers</source>
        <translation>通知补正</translation>
    </message>
    <message>
        <source>What is missing is told once and in full; the clock stands from today.</source>
        <translation>一次性告知需要补正的全部内容，自今日起停止计算期限。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What is to be brought</source>
        <translation>补正内容</translation>
    </message>
    <message>
        <source>Notice published</source>
        <translation>登记公告</translation>
    </message>
    <message>
        <source>The text of the notice is typed here, or among the fields of the case.</source>
        <translation>公告内容在此录入，也可在收养事项中录入。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公告</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公告日期</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>公告媒体</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>公告内容</translation>
    </message>
    <message>
        <source>Child claimed</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>The adoption ends here and the child goes back; this cannot be taken back.</source>
        <translation>收养程序终结，儿童交还，此操作不能撤回。</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>认领日期</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>认领人</translation>
    </message>
    <message>
        <source>Begin the assessment</source>
        <translation>启动评估</translation>
    </message>
    <message>
        <source>The adopters were told in writing and have confirmed; the clock stands from then.</source>
        <translation>已书面告知收养申请人并经其确认，自确认之日起停止计算期限。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>评估方</translation>
    </message>
    <message>
        <source>Assessors, two or more</source>
        <translation>评估人员（两人以上）</translation>
    </message>
    <message>
        <source>Contract of a third party</source>
        <translation>委托合同</translation>
    </message>
    <message>
        <source>Visit to the family</source>
        <translation>入户走访</translation>
    </message>
    <message>
        <source>A red flag (violence, forged papers, abuse …) is reported at once: name to whom.</source>
        <translation>发现家庭暴力、伪造材料、虐待等情形的，立即报告并写明报告对象。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Indicators of the assessment</source>
        <translation>评估指标</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Assessment report</source>
        <translation>评估报告</translation>
    </message>
    <message>
        <source>The signed report is here: the clock runs again from tomorrow.</source>
        <translation>已收到签字的评估报告，自明日起继续计算期限。</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>询问笔录</translation>
    </message>
    <message>
        <source>Each is asked alone. Still to be asked: {who}</source>
        <translation>分别单独询问。尚待询问：{who}</translation>
    </message>
    <message>
        <source>{indicator} (0–{most})</source>
        <translation>{indicator}（0–{most}）</translation>
    </message>
    <message>
        <source>Registered elsewhere …</source>
        <translation>外机关登记的收养…</translation>
    </message>
    <message>
        <source>Asked for a child …</source>
        <translation>寻子女询问…</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>询问记录</translation>
    </message>
    <message>
        <source>About an adoption registered elsewhere</source>
        <translation>外机关或者早年登记的收养</translation>
    </message>
    <message>
        <source>Persons, number and day are typed from the certificate and the archive&apos;s proof.</source>
        <translation>当事人、字号、日期按收养登记证和档案证明录入。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Photo of adopters and child</source>
        <translation>收养合影</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>案件内容</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>收养事项(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>当事人(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;apers shown</source>
        <translation>材料(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Done so far</source>
        <translation>经办(&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;rinted</source>
        <translation>文书(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>经过(&amp;H)</translation>
    </message>
    <message>
        <source>Put before the head</source>
        <translation>报批</translation>
    </message>
    <message>
        <source>The case lies before the head; until it comes back nothing is typed in it.</source>
        <translation>报领导审批，退回之前不能再修改。</translation>
    </message>
    <message>
        <source>Opinion of the review</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予登记</translation>
    </message>
    <message>
        <source>The adopters are told the reason in writing; this cannot be taken back.</source>
        <translation>不予登记的理由书面告知收养人，此操作不能撤回。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Nothing of the approval stays; a certificate made is voided by two persons.</source>
        <translation>审批作废；已制证件由两人作废。</translation>
    </message>
    <message>
        <source>Nothing of the approval stays; the case goes back to the review.</source>
        <translation>审批作废，案件退回审查。</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>需补正的问题</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>制证</translation>
    </message>
    <message>
        <source>The blank is taken before anything is printed. Next in order: {number}</source>
        <translation>先领用空白证再打印。按顺序下一号：{number}</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>制证</translation>
    </message>
    <message>
        <source>Number on the blank</source>
        <translation>空白证编号</translation>
    </message>
    <message>
        <source>Replace the certificate</source>
        <translation>报废重制</translation>
    </message>
    <message>
        <source>The blank is voided before a second officer; a new one takes its place.</source>
        <translation>当着第二经办人作废该空白证，换用新证。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>重制</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Number on the new blank</source>
        <translation>新空白证编号</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发证</translation>
    </message>
    <message>
        <source>The parties are here, names and will were confirmed, the certificate is handed over. It takes effect today; this cannot be taken back.</source>
        <translation>当事人到场，姓名和意愿已经核实，证件当面交付，自今日起生效；此操作不能撤回。</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发证</translation>
    </message>
    <message>
        <source>File the case</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>One case is one volume and is kept for ever.</source>
        <translation>一案一卷，永久保管。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Pages of the volume</source>
        <translation>卷内页数</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>The applicant is told the reason in writing; the case ends here.</source>
        <translation>理由书面告知申请人，案件到此终结。</translation>
    </message>
    <message>
        <source>A party withdraws the application; the case ends here.</source>
        <translation>当事人撤回申请，案件到此终结。</translation>
    </message>
    <message>
        <source>For what was found the case ends here.</source>
        <translation>因查明的情况终止办理。</translation>
    </message>
    <message>
        <source>There is no ground to revoke; the case ends here.</source>
        <translation>没有撤销的理由，案件到此终结。</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>终结</translation>
    </message>
    <message>
        <source>Asked for a child</source>
        <translation>寻子女询问</translation>
    </message>
    <message>
        <source>Whatever the register holds, the answer is the same. That it was asked is kept.</source>
        <translation>无论登记情况如何，答复一律相同；询问情况留下记录。</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nothing was found that can be told.</source>
        <translation>未查到可以告知的信息。</translation>
    </message>
    <message>
        <source>Who asked for a child</source>
        <translation>寻子女询问记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>询问人</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>询问事项</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>尚无人询问。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Number, adopter, name after</source>
        <translation>字号、收养人、收养后姓名</translation>
    </message>
    <message>
        <source>Find an adoption case</source>
        <translation>查找收养案件</translation>
    </message>
    <message>
        <source>New adoption</source>
        <translation>新收养</translation>
    </message>
    <message>
        <source>Adopters, child, state</source>
        <translation>收养人、被收养人、状态</translation>
    </message>
    <message>
        <source>Cases of the adoption desk</source>
        <translation>收养案件</translation>
    </message>
    <message>
        <source>No case stands here. Alt+N begins the file of an adoption.</source>
        <translation>没有案件。按 Alt+N 新建收养登记。</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>已超期（{day}）</translation>
    </message>
    <message>
        <source>stands: {reasons}</source>
        <translation>停止计算：{reasons}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>No paper is made in this state.</source>
        <translation>此环节没有需要制作的文书。</translation>
    </message>
    <message>
        <source>A doubt stands in the way until it is emptied again.</source>
        <translation>疑点未消除前不能办理；消除后清空即可。</translation>
    </message>
    <message>
        <source>? Doubt: {doubt}</source>
        <translation>? 疑点：{doubt}</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Still to be asked alone: {who}</source>
        <translation>尚待单独询问：{who}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>询问笔录</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>收养评估</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Review and decision</source>
        <translation>审查与审批</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Warnings passed</source>
        <translation>说明理由后继续</translation>
    </message>
    <message>
        <source>Openings of the seal</source>
        <translation>启封记录</translation>
    </message>
    <message>
        <source> (not alone)</source>
        <translation>（非单独询问）</translation>
    </message>
    <message>
        <source>Points {total} of {most}</source>
        <translation>得分 {total} / {most}</translation>
    </message>
    <message>
        <source> (follow-up)</source>
        <translation>（回访）</translation>
    </message>
    <message>
        <source> ! {flag}, reported to {to}</source>
        <translation> ! {flag}，已报告{to}</translation>
    </message>
    <message>
        <source>Parties told</source>
        <translation>告知当事人</translation>
    </message>
    <message>
        <source>The parties were told what is intended, on what facts, and that they may answer.</source>
        <translation>已告知当事人拟撤销的事实、理由及陈述申辩的权利。</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>陈述申辩</translation>
    </message>
    <message>
        <source>Revoke the registration</source>
        <translation>撤销收养登记</translation>
    </message>
    <message>
        <source>{number} is void from the beginning; this cannot be taken back.</source>
        <translation>{number} 自始无效，此操作不能撤回。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Decision served</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>The certificate is collected; where it is not, say why.</source>
        <translation>收缴收养登记证；未收缴的说明原因。</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Why not collected</source>
        <translation>未收缴原因</translation>
    </message>
    <message>
        <source>The persons are copied from the file; that its seal is opened for it is kept.</source>
        <translation>当事人信息从原案卷取得，视同启封并留下记录。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Open the seal</source>
        <translation>启封</translation>
    </message>
    <message>
        <source>{number}: who opens what, for whom and for what, is kept for the head.</source>
        <translation>{number}：何人为何人、因何事启封何内容，均留下记录供领导查阅。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>启封</translation>
    </message>
    <message>
        <source>Opened: {number}</source>
        <translation>已启封：{number}</translation>
    </message>
    <message>
        <source>Nothing stands there.</source>
        <translation>无此内容。</translation>
    </message>
    <message>
        <source>Print the copies</source>
        <translation>打印摘录</translation>
    </message>
    <message>
        <source>Old name: {name} {number}</source>
        <translation>原姓名：{name} {number}</translation>
    </message>
    <message>
        <source>Institution: {name}</source>
        <translation>福利机构：{name}</translation>
    </message>
    <message>
        <source>Found: {place} {day}</source>
        <translation>捡拾：{place} {day}</translation>
    </message>
    <message>
        <source>Number of the copies: {number}</source>
        <translation>复制件编号：{number}</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Ask for papers …</source>
        <translation>通知补正…</translation>
    </message>
    <message>
        <source>Papers brought</source>
        <translation>补正完毕</translation>
    </message>
    <message>
        <source>Notice published …</source>
        <translation>登记公告…</translation>
    </message>
    <message>
        <source>Child claimed …</source>
        <translation>认领…</translation>
    </message>
    <message>
        <source>Begin the assessment …</source>
        <translation>启动评估…</translation>
    </message>
    <message>
        <source>Note a visit …</source>
        <translation>登记走访…</translation>
    </message>
    <message>
        <source>Indicators …</source>
        <translation>评估指标…</translation>
    </message>
    <message>
        <source>Assessment report …</source>
        <translation>评估报告…</translation>
    </message>
    <message>
        <source>Interview …</source>
        <translation>询问笔录…</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>进入审查</translation>
    </message>
    <message>
        <source>Put before the head …</source>
        <translation>报批…</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>不予登记…</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Make the certificate …</source>
        <translation>制证…</translation>
    </message>
    <message>
        <source>Print the certificate …</source>
        <translation>打印证件…</translation>
    </message>
    <message>
        <source>Replace the certificate …</source>
        <translation>报废重制…</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>发证…</translation>
    </message>
    <message>
        <source>File the case …</source>
        <translation>归档…</translation>
    </message>
    <message>
        <source>Parties told …</source>
        <translation>告知当事人…</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Decision served …</source>
        <translation>送达…</translation>
    </message>
    <message>
        <source>Do not accept …</source>
        <translation>不予受理…</translation>
    </message>
    <message>
        <source>Withdrawn …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Terminate …</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>No ground found …</source>
        <translation>不予撤销…</translation>
    </message>
    <message>
        <source>Open the seal …</source>
        <translation>启封…</translation>
    </message>
    <message>
        <source>Dissolve …</source>
        <translation>解除收养…</translation>
    </message>
    <message>
        <source>Issue anew …</source>
        <translation>补领…</translation>
    </message>
    <message>
        <source>Certify the relation …</source>
        <translation>出具证明…</translation>
    </message>
    <message>
        <source>Revocation …</source>
        <translation>撤销登记…</translation>
    </message>
    <message>
        <source>The head decides next.</source>
        <translation>待领导审批。</translation>
    </message>
    <message>
        <source>The archivist files it next.</source>
        <translation>待档案员归档。</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>今日 {day}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>办结 {day}</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <translation>期限 {day}</translation>
    </message>
</context>
<context>
    <name>AdoptionDissolution</name>
    <message>
        <source>Dissolution of an adoption</source>
        <translation>解除收养关系登记</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>原登记字号</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>原登记日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>原登记机关</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>有书面协议</translation>
    </message>
    <message>
        <source>Certificate taken back</source>
        <translation>已收回收养登记证</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>协议事项</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark printed</source>
        <translation>证件备注</translation>
    </message>
</context>
<context>
    <name>AdoptionEnquiry</name>
    <message>
        <source>Question about a child</source>
        <translation>寻子女询问</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity no.</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与子女关系</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>询问事项</translation>
    </message>
</context>
<context>
    <name>AdoptionInterview</name>
    <message>
        <source>Interview</source>
        <translation>询问笔录</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>被询问人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>询问日期</translation>
    </message>
    <message>
        <source>Asked alone</source>
        <translation>单独询问</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>笔录内容</translation>
    </message>
</context>
<context>
    <name>AdoptionPaper</name>
    <message>
        <source>Paper of an adoption</source>
        <translation>收养材料</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发单位</translation>
    </message>
    <message>
        <source>Verified how</source>
        <translation>核实方式</translation>
    </message>
    <message>
        <source>Open doubt</source>
        <translation>疑点</translation>
    </message>
</context>
<context>
    <name>AdoptionPerson</name>
    <message>
        <source>Person of an adoption</source>
        <translation>收养当事人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <source>Paper</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>户籍区划</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Will</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>下落</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>行为能力</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>犯罪记录</translation>
    </message>
    <message>
        <source>Present in person</source>
        <translation>本人到场</translation>
    </message>
    <message>
        <source>Power by</source>
        <translation>委托书</translation>
    </message>
    <message>
        <source>Illness that bars an adoption</source>
        <translation>患有不应收养的疾病</translation>
    </message>
</context>
<context>
    <name>AdoptionRegistration</name>
    <message>
        <source>Adoption</source>
        <translation>收养登记</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>收养类别</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>送养人类别</translation>
    </message>
    <message>
        <source>Name after</source>
        <translation>收养后姓名</translation>
    </message>
    <message>
        <source>Disabled child</source>
        <translation>残疾儿童</translation>
    </message>
    <message>
        <source>Children now</source>
        <translation>现有子女数</translation>
    </message>
    <message>
        <source>Adopting now</source>
        <translation>本次收养数</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>福利机构</translation>
    </message>
    <message>
        <source>Its division</source>
        <translation>机构区划</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>捡拾地点</translation>
    </message>
    <message>
        <source>Division there</source>
        <translation>捡拾地区划</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>捡拾日期</translation>
    </message>
    <message>
        <source>Consent of others</source>
        <translation>他人同意</translation>
    </message>
    <message>
        <source>Grandparents</source>
        <translation>优先抚养权</translation>
    </message>
    <message>
        <source>Grave harm shown</source>
        <translation>有严重危害可能</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>特殊困难</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>收养原因</translation>
    </message>
    <message>
        <source>Health of the child told</source>
        <translation>已告知身心健康状况</translation>
    </message>
    <message>
        <source>Family education told</source>
        <translation>已进行家庭教育指导</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>已签收养协议</translation>
    </message>
    <message>
        <source>Agreement notarised</source>
        <translation>协议已公证</translation>
    </message>
    <message>
        <source>Secrecy wished</source>
        <translation>要求保守秘密</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告内容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark printed</source>
        <translation>证件备注</translation>
    </message>
</context>
<context>
    <name>AdoptionReissue</name>
    <message>
        <source>Adoption certificate issued anew</source>
        <translation>补领收养登记证</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>原登记字号</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>原登记日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>原登记机关</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>补领证件</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>补领原因</translation>
    </message>
    <message>
        <source>Old certificate taken back</source>
        <translation>已收回原证</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark printed</source>
        <translation>证件备注</translation>
    </message>
</context>
<context>
    <name>AdoptionRevocation</name>
    <message>
        <source>Revocation of an adoption</source>
        <translation>撤销收养登记</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>原登记字号</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>原登记日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>原登记机关</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>撤销理由</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>查明事实</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>陈述申辩</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>AdoptionVisit</name>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>走访人员</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>走访情况</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>风险情形</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报告对象</translation>
    </message>
</context>
<context>
    <name>Adoption_categories</name>
    <message>
        <source>foundling in an institution</source>
        <translation>社会福利机构抚养的弃婴（儿）</translation>
    </message>
    <message>
        <source>foundling outside an institution</source>
        <translation>非社会福利机构抚养的弃婴（儿）</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤儿</translation>
    </message>
    <message>
        <source>child of parents in special difficulty</source>
        <translation>生父母有特殊困难无力抚养的子女</translation>
    </message>
    <message>
        <source>child of parents without capacity</source>
        <translation>生父母均无完全民事行为能力的子女</translation>
    </message>
    <message>
        <source>kin&apos;s child</source>
        <translation>三代以内旁系同辈血亲的子女</translation>
    </message>
    <message>
        <source>step-child</source>
        <translation>继子女</translation>
    </message>
</context>
<context>
    <name>Adoption_certificates</name>
    <message>
        <source>Adoption certificate</source>
        <translation>收养登记证</translation>
    </message>
    <message>
        <source>Certificate of the dissolution</source>
        <translation>解除收养关系证明</translation>
    </message>
</context>
<context>
    <name>Adoption_grounds</name>
    <message>
        <source>False papers</source>
        <translation>提供虚假证明材料</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>弄虚作假骗取登记</translation>
    </message>
    <message>
        <source>Against the Code</source>
        <translation>违反民法典规定</translation>
    </message>
</context>
<context>
    <name>Adoption_kinds</name>
    <message>
        <source>Adoption</source>
        <translation>收养登记</translation>
    </message>
    <message>
        <source>Dissolution of an adoption</source>
        <translation>解除收养关系登记</translation>
    </message>
    <message>
        <source>Certificate issued anew</source>
        <translation>补领收养登记证（解除证明）</translation>
    </message>
    <message>
        <source>Certificate of the relation</source>
        <translation>出具收养关系证明</translation>
    </message>
    <message>
        <source>Revocation of an adoption</source>
        <translation>撤销收养登记</translation>
    </message>
</context>
<context>
    <name>Adoption_papers</name>
    <message>
        <source>application for the adoption</source>
        <translation>收养申请书</translation>
    </message>
    <message>
        <source>certificate of marital status and ability to raise</source>
        <translation>婚姻状况和抚养教育能力证明</translation>
    </message>
    <message>
        <source>declaration of children</source>
        <translation>子女情况声明</translation>
    </message>
    <message>
        <source>health certificate</source>
        <translation>身体健康检查证明</translation>
    </message>
    <message>
        <source>birth-history certificate</source>
        <translation>生育情况证明</translation>
    </message>
    <message>
        <source>police certificate of the finding</source>
        <translation>公安机关捡拾报案证明</translation>
    </message>
    <message>
        <source>proof of the marriage with the birth parent</source>
        <translation>与被收养人生父（母）结婚证明</translation>
    </message>
    <message>
        <source>admission record of the institution</source>
        <translation>儿童福利机构入院登记</translation>
    </message>
    <message>
        <source>death papers of the parents</source>
        <translation>生父母死亡证明</translation>
    </message>
    <message>
        <source>proof of guardianship</source>
        <translation>监护证明</translation>
    </message>
    <message>
        <source>proof that the parents lack capacity and may gravely harm</source>
        <translation>生父母无完全民事行为能力且可能严重危害的证明</translation>
    </message>
    <message>
        <source>declaration of special difficulty</source>
        <translation>特殊困难声明</translation>
    </message>
    <message>
        <source>proof of kinship</source>
        <translation>亲属关系证明</translation>
    </message>
    <message>
        <source>disability certificate</source>
        <translation>残疾证明</translation>
    </message>
    <message>
        <source>agreement on the dissolution</source>
        <translation>解除收养关系协议书</translation>
    </message>
    <message>
        <source>adoption certificate</source>
        <translation>收养登记证</translation>
    </message>
    <message>
        <source>archive&apos;s proof of the adoption</source>
        <translation>收养登记档案证明</translation>
    </message>
    <message>
        <source>household booklet</source>
        <translation>居民户口簿</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>居民身份证</translation>
    </message>
</context>
<context>
    <name>Adoption_placers</name>
    <message>
        <source>Child-welfare institution</source>
        <translation>儿童福利机构</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Birth parents</source>
        <translation>生父母</translation>
    </message>
</context>
<context>
    <name>Adoption_roles</name>
    <message>
        <source>adopter (man)</source>
        <translation>收养人（男）</translation>
    </message>
    <message>
        <source>adopter (woman)</source>
        <translation>收养人（女）</translation>
    </message>
    <message>
        <source>child</source>
        <translation>被收养人</translation>
    </message>
    <message>
        <source>placing man</source>
        <translation>送养人（男）</translation>
    </message>
    <message>
        <source>placing woman</source>
        <translation>送养人（女）</translation>
    </message>
    <message>
        <source>birth father</source>
        <translation>生父</translation>
    </message>
    <message>
        <source>birth mother</source>
        <translation>生母</translation>
    </message>
    <message>
        <source>adopter</source>
        <translation>收养人</translation>
    </message>
    <message>
        <source>placer</source>
        <translation>送养人</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Agreed</source>
        <translation>已达成一致</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>无需约定</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>未达成一致</translation>
    </message>
</context>
<context>
    <name>Applicants</name>
    <message>
        <source>The man</source>
        <translation>男方</translation>
    </message>
    <message>
        <source>The woman</source>
        <translation>女方</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双方</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>&amp;Volumes</source>
        <translation>案卷(&amp;V)</translation>
    </message>
    <message>
        <source>Look-&amp;ups</source>
        <translation>查档(&amp;U)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>Archive_classes</name>
    <message>
        <source>Marriages</source>
        <translation>结婚登记</translation>
    </message>
    <message>
        <source>Divorces</source>
        <translation>离婚登记</translation>
    </message>
    <message>
        <source>Reissues</source>
        <translation>补发证件</translation>
    </message>
    <message>
        <source>Withdrawn divorces</source>
        <translation>撤回离婚申请</translation>
    </message>
    <message>
        <source>Judgments noted</source>
        <translation>法院判决注记</translation>
    </message>
    <message>
        <source>Revocations</source>
        <translation>撤销婚姻登记</translation>
    </message>
    <message>
        <source>Statements not to restore</source>
        <translation>不愿恢复婚姻声明</translation>
    </message>
</context>
<context>
    <name>Archive_proofs</name>
    <message>
        <source>This register</source>
        <translation>本登记系统</translation>
    </message>
    <message>
        <source>Sealed copy of the archive</source>
        <translation>加盖查档专用章的档案复印件</translation>
    </message>
    <message>
        <source>Other proof</source>
        <translation>其他证明</translation>
    </message>
</context>
<context>
    <name>Archive_results</name>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未查到</translation>
    </message>
</context>
<context>
    <name>AssessmentReport</name>
    <message>
        <source>Assessment report</source>
        <translation>评估报告</translation>
    </message>
    <message>
        <source>Living together since</source>
        <translation>融合期起始日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>评估结论</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>评估事实</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>评估意见</translation>
    </message>
</context>
<context>
    <name>Assessment_results</name>
    <message>
        <source>Recommended</source>
        <translation>建议收养</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <translation>不建议收养</translation>
    </message>
</context>
<context>
    <name>Assessors</name>
    <message>
        <source>This office</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>Third party by contract</source>
        <translation>委托第三方</translation>
    </message>
</context>
<context>
    <name>Attendances</name>
    <message>
        <source>Both together</source>
        <translation>双方同来</translation>
    </message>
    <message>
        <source>The man alone</source>
        <translation>男方单独</translation>
    </message>
    <message>
        <source>The woman alone</source>
        <translation>女方单独</translation>
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
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>更早的记录</translation>
    </message>
    <message>
        <source>Prove the trail</source>
        <translation>验证审计链</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>No entry fits. Every act leaves one as soon as it is done.</source>
        <translation>没有符合条件的记录。每次操作完成时都会留下一条。</translation>
    </message>
    <message>
        <source>Reading every entry from the first on …</source>
        <translation>正在从第一条起逐条核对…</translation>
    </message>
    <message>
        <source>✓ The trail holds: {entries} entries of {offices} office, every hash computed anew.</source>
        <translation>✓ 审计链完整：{offices}个机关共{entries}条，散列值均已重新计算。</translation>
    </message>
    <message>
        <source>✕ The trail does not hold: {count} places. Tell the supervisor; nothing is mended.</source>
        <translation>✕ 审计链不完整：{count}处。请报告主管；程序不作任何修补。</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>内容被改动</translation>
    </message>
    <message>
        <source>column changed</source>
        <translation>字段被改动</translation>
    </message>
    <message>
        <source>entry missing</source>
        <translation>缺少记录</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>顺序被改动</translation>
    </message>
    <message>
        <source>the end does not fit the ledger</source>
        <translation>末尾与台账不符</translation>
    </message>
    <message>
        <source>differs from a closed day</source>
        <translation>与日清记录不符</translation>
    </message>
    <message>
        <source>{office} no. {sequence}: {what}</source>
        <translation>{office}第{sequence}条：{what}</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Print what is due</source>
        <translation>批量打印</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>文书(&amp;P)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers due</source>
        <translation>待打印文书</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing is due: every paper the open cases need is printed.</source>
        <translation>没有待打印的文书：在办案卷所需文书都已打印。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>They came out well</source>
        <translation>打印无误</translation>
    </message>
    <message>
        <source>This one is not right</source>
        <translation>这份不对</translation>
    </message>
    <message>
        <source>all that are due</source>
        <translation>全部待打印</translation>
    </message>
    <message>
        <source>! Printing in one go needs CUPS; print each paper on the page of its case.</source>
        <translation>! 批量打印需要 CUPS 打印系统；请在案卷页面逐份打印。</translation>
    </message>
    <message>
        <source>! No printer for plain sheets is chosen under Printers; choose one first.</source>
        <translation>! 尚未在“打印机”中选定普通纸文书的打印机，请先选定。</translation>
    </message>
    <message>
        <source>Being printed …</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Paper {number} of {total} …</source>
        <translation>第 {number} 份，共 {total} 份…</translation>
    </message>
    <message>
        <source>The paper waits there; closing this dialog takes it back.</source>
        <translation>文书在打印机处等待；关闭本窗口即取回。</translation>
    </message>
    <message>
        <source>{out} of {total} came out. Look at each paper, then confirm.</source>
        <translation>共 {total} 份，已打印 {out} 份。请逐份查看后确认。</translation>
    </message>
    <message>
        <source>Print {count} papers</source>
        <translation>打印 {count} 份</translation>
    </message>
    <message>
        <source>came out</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>? look at the printer</source>
        <translation>? 请查看打印机</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待打印</translation>
    </message>
</context>
<context>
    <name>BlankCount</name>
    <message>
        <source>Booklets counted</source>
        <translation>空白证盘点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实盘数</translation>
    </message>
</context>
<context>
    <name>BlankEnd</name>
    <message>
        <source>A booklet voided or lost</source>
        <translation>空白证作废、报失</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>空白证号</translation>
    </message>
</context>
<context>
    <name>BlankRange</name>
    <message>
        <source>Booklets moved</source>
        <translation>空白证出入库</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始印制号</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>终止印制号</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>发货单号</translation>
    </message>
</context>
<context>
    <name>Blank_movements</name>
    <message>
        <source>Received</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>For</source>
        <translation>业务</translation>
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
        <source>Visitor</source>
        <translation>预约人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>逝者姓名</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
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
    <name>BookingPage</name>
    <message>
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周视图</translation>
    </message>
    <message>
        <source>List of bookings</source>
        <translation>预约名单</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月视图</translation>
    </message>
    <message>
        <source>Days off and working plan</source>
        <translation>节假日与作息</translation>
    </message>
    <message>
        <source>Channel and reminders</source>
        <translation>渠道与提醒</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>本处大厅</translation>
    </message>
    <message>
        <source>No slots are laid out in this week. A leader or the administrator lays them out under “Days off and working plan”.</source>
        <translation>本周尚未放号。由负责人或管理员在“节假日与作息”中放号。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Show only bookings that hold these words</source>
        <translation>只显示含有这些字的预约</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>Nobody is booked in this week.</source>
        <translation>本周没有预约。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>BookingRules</name>
    <message>
        <source>Rules of booking</source>
        <translation>预约规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who may not book</source>
        <translation>限制预约人员</translation>
    </message>
    <message>
        <source>Nobody is kept from booking.</source>
        <translation>没有限制预约的人员。</translation>
    </message>
    <message>
        <source>Lift this ban …</source>
        <translation>解除限制…</translation>
    </message>
    <message>
        <source>R&amp;ules of</source>
        <translation>规则(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>自何日起(&amp;V)</translation>
    </message>
    <message>
        <source>Choose these rules</source>
        <translation>采用该规则</translation>
    </message>
    <message>
        <source>Today: {rules}; bookable from {first} to {last}. Source: {source}</source>
        <translation>今日：{rules}；现可预约{first}至{last}。来源：{source}</translation>
    </message>
    <message>
        <source>From {day} on the office books by the rules of: {rules}.</source>
        <translation>自{day}起按“{rules}”规则预约。</translation>
    </message>
    <message>
        <source>Let {name} book again</source>
        <translation>恢复{name}的预约</translation>
    </message>
    <message>
        <source>Banned until {until}: {because}. The ban stays on record with the reason.</source>
        <translation>限制至{until}：{because}。解除后记录和原因仍保留。</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>解除限制</translation>
    </message>
    <message>
        <source>lifted {day}</source>
        <translation>{day}已解除</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>生效中</translation>
    </message>
</context>
<context>
    <name>Booking_rules</name>
    <message>
        <source>no rules</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>Guangdong (Foshan, Shantou)</source>
        <translation>广东（佛山、汕头）</translation>
    </message>
    <message>
        <source>Zhongshan, Zhaoqing</source>
        <translation>中山、肇庆</translation>
    </message>
    <message>
        <source>Shenzhen (2022)</source>
        <translation>深圳（2022年）</translation>
    </message>
    <message>
        <source>Wenzhou (2010)</source>
        <translation>温州（2010年）</translation>
    </message>
</context>
<context>
    <name>Bookings</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男方</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女方</translation>
    </message>
    <message>
        <source>For</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>{persons} persons</source>
        <translation>{persons} 人</translation>
    </message>
</context>
<context>
    <name>Booklets</name>
    <message>
        <source>Marriage certificate</source>
        <translation>结婚证</translation>
    </message>
    <message>
        <source>Divorce certificate</source>
        <translation>离婚证</translation>
    </message>
    <message>
        <source>Adoption certificate</source>
        <translation>收养登记证</translation>
    </message>
    <message>
        <source>Certificate of a dissolved adoption</source>
        <translation>解除收养关系证明</translation>
    </message>
    <message>
        <source>Cremation certificate</source>
        <translation>火化证明</translation>
    </message>
</context>
<context>
    <name>Capacities</name>
    <message>
        <source>Full</source>
        <translation>完全民事行为能力</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>限制民事行为能力</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无民事行为能力</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>All open cases</source>
        <translation>全部在办案卷</translation>
    </message>
    <message>
        <source>Issued. The archivist files the case.</source>
        <translation>已颁证，待档案员归档。</translation>
    </message>
    <message>
        <source>Do not accept …</source>
        <translation>不予受理…</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>不予登记…</translation>
    </message>
    <message>
        <source>Back to examination …</source>
        <translation>退回审查…</translation>
    </message>
    <message>
        <source>Couple gives up …</source>
        <translation>当事人放弃…</translation>
    </message>
    <message>
        <source>Marriage registration</source>
        <translation>结婚登记</translation>
    </message>
    <message>
        <source>Changed by both, please compare: {fields}</source>
        <translation>双方均有修改，请核对：{fields}</translation>
    </message>
    <message>
        <source>Another office&apos;s case: it can only be read here.</source>
        <translation>本案由其他登记处办理，在此只可查看。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Marriage and divorce</source>
        <translation>结婚、离婚登记</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>draft kept {time}</source>
        <translation>已自动保存草稿 {time}</translation>
    </message>
    <message>
        <source>Typed until {time} and not saved: {fields}.</source>
        <translation>{time}录入而未保存的内容：{fields}。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>{by} changed this case at {at}. What you typed is still here, but not saved.</source>
        <translation>{by}已于{at}修改本案。您录入的内容仍在，但尚未保存。</translation>
    </message>
    <message>
        <source>Load the change, keep what I typed</source>
        <translation>载入对方修改，保留我的录入</translation>
    </message>
    <message>
        <source>{count} still open: {sentence}</source>
        <translation>尚有{count}项未了：{sentence}</translation>
    </message>
    <message>
        <source>The couple&apos;s photo is missing.</source>
        <translation>尚缺双方合影。</translation>
    </message>
    <message>
        <source>Scan the numbers of both blank booklets.</source>
        <translation>请扫描两本空白证的印刷号。</translation>
    </message>
    <message>
        <source>Proof-reading</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>The couple and a second officer have compared both booklets with the form, character by character. The second officer signs here.</source>
        <translation>双方当事人与复核人已将两本结婚证与登记表逐字核对无误，由复核人在此签署。</translation>
    </message>
    <message>
        <source>Proof-read</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>{man} and {woman} are both here and have signed for their booklets. With {number} they are married from this moment on; this cannot be taken back.</source>
        <translation>{man}与{woman}双方在场并已签名领证。自颁发{number}起即确立婚姻关系，不可撤回。</translation>
    </message>
    <message>
        <source>Issue the certificates</source>
        <translation>颁发结婚证</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>颁证</translation>
    </message>
    <message>
        <source>The booklets are voided before two persons; within the year the number stays with the case.</source>
        <translation>已领用的证件由两人在场作废；字号当年内仍留给本案使用。</translation>
    </message>
    <message>
        <source>Take the booklets all the same?</source>
        <translation>仍要领用证件吗？</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>仍要领用</translation>
    </message>
    <message>
        <source>A booklet is left out</source>
        <translation>证件跳号</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Not printed yet: {paper}.</source>
        <translation>尚未打印：{paper}。</translation>
    </message>
    <message>
        <source>Count the pages of the volume.</source>
        <translation>请清点本卷页数。</translation>
    </message>
    <message>
        <source>Replace a spoiled booklet</source>
        <translation>证件报废重制</translation>
    </message>
    <message>
        <source>The booklet of the {role} is voided before two persons and kept; a new blank takes its place. This cannot be taken back.</source>
        <translation>{role}的结婚证由两人在场作废留存，另取空白证重制，不可撤回。</translation>
    </message>
    <message>
        <source>Void and replace</source>
        <translation>作废并重制</translation>
    </message>
    <message>
        <source>If one is left out, why</source>
        <translation>如跳号，原因</translation>
    </message>
    <message>
        <source>Void today&apos;s registration</source>
        <translation>作废今日登记</translation>
    </message>
    <message>
        <source>Only while the couple is still here: both booklets lie before the two officers. Number and booklets are voided, the record stays and says so; register anew in a new case. This cannot be taken back.</source>
        <translation>仅限当事人尚在现场：两本证件已收回并由两名工作人员当面核对。字号和证件一并作废，登记记录保留并注明作废，须另行立案重新登记。本操作不能撤销。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>更正登记信息</translation>
    </message>
    <message>
        <source>What stood before, what stands now, the reason and both officers are kept. A certificate that says it otherwise is flagged: the couple is told to have it issued anew.</source>
        <translation>更正前后内容、原因和两名经办人均予留存。记载不一致的证件将被标记，请告知当事人申请补领。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>What</source>
        <translation>更正项目</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Go on with a reason</source>
        <translation>说明原因后继续</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>The case ends here; the couple can have a notice with the reason.</source>
        <translation>本案到此终结；可向当事人出具载明原因的告知书。</translation>
    </message>
    <message>
        <source>Refuse the registration</source>
        <translation>不予登记</translation>
    </message>
    <message>
        <source>The case ends with a refusal by two officers; the notice names the reason.</source>
        <translation>由登记员与复核人共同决定不予登记，本案终结；通知书载明原因。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予登记</translation>
    </message>
    <message>
        <source>The case goes back to examination: the entry can be put right, or the registration refused. What was approved has to be approved again; the review form is put aside.</source>
        <translation>本案退回审查：可更正录入内容，也可不予登记。原准予登记的意见撤回，须重新审查批准；原审查处理表作废另制。</translation>
    </message>
    <message>
        <source>Back to examination</source>
        <translation>退回审查</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The couple does not want to go on. The case ends.</source>
        <translation>当事人不再办理，本案终结。</translation>
    </message>
    <message>
        <source>Number and booklets are voided before two persons.</source>
        <translation>字号与证件由两人在场作废。</translation>
    </message>
    <message>
        <source>The couple gives up</source>
        <translation>当事人放弃</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>终结本案</translation>
    </message>
    <message>
        <source>Couple photo</source>
        <translation>双方合影</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>声明书</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>制证</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Cases about this registration</source>
        <translation>本登记的后续案件</translation>
    </message>
    <message>
        <source>Identity evidence</source>
        <translation>身份核验凭证</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Papers shown</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Papers of the office</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Scan the number printed on each blank booklet. The numbers are taken before anything is printed.</source>
        <translation>请扫描每本空白证的印刷号；先占用证号，再行打印。</translation>
    </message>
    <message>
        <source>Booklet of the {role}</source>
        <translation>{role}结婚证</translation>
    </message>
    <message>
        <source>No blank is left in stock.</source>
        <translation>已无库存空白证。</translation>
    </message>
    <message>
        <source>next in stock: {number}</source>
        <translation>库存下一号：{number}</translation>
    </message>
    <message>
        <source>! next in stock would be {number}</source>
        <translation>！库存下一号应为{number}</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>结婚证字号</translation>
    </message>
    <message>
        <source>Preview and print …</source>
        <translation>预览打印…</translation>
    </message>
    <message>
        <source>Spoiled: replace …</source>
        <translation>报废重制…</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Oath witness</source>
        <translation>监誓人</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>by signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>by fingerprint</source>
        <translation>按指印</translation>
    </message>
    <message>
        <source>signs by</source>
        <translation>签署方式</translation>
    </message>
    <message>
        <source>Has read and signed</source>
        <translation>已宣读并签署</translation>
    </message>
    <message>
        <source>Asked apart: is it your own free will?</source>
        <translation>分别询问：是否自愿结婚</translation>
    </message>
    <message>
        <source>Asked of other authorities</source>
        <translation>联网核对</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Source, or why it could not be asked</source>
        <translation>来源，或未能核对的原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Pages of the volume</source>
        <translation>本卷页数</translation>
    </message>
    <message>
        <source>Print the archive cover, put the papers in order, count the pages, then file.</source>
        <translation>打印卷宗封面，整理材料，清点页数，然后归档。</translation>
    </message>
    <message>
        <source>Put the papers in order, count the pages, then file.</source>
        <translation>整理材料、清点页数后归档。</translation>
    </message>
    <message>
        <source>Count paper by paper…</source>
        <translation>逐件登记页数…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>查验</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>复印</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>材料信息…</translation>
    </message>
    <message>
        <source>Whose paper</source>
        <translation>何方材料</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>verified {how}</source>
        <translation>核验：{how}</translation>
    </message>
    <message>
        <source>Newest from the camera</source>
        <translation>取最新拍摄</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Keep the photo</source>
        <translation>存入照片</translation>
    </message>
    <message>
        <source>{folder} holds no picture.</source>
        <translation>{folder}中没有照片。</translation>
    </message>
    <message>
        <source>The camera&apos;s folder is chosen in the settings.</source>
        <translation>请先在设置中指定照相文件夹。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The couple&apos;s photo</source>
        <translation>双方合影</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name}不是照片。</translation>
    </message>
    <message>
        <source>{name}: arrows move the frame, + and − change it.</source>
        <translation>{name}：方向键移动取景框，+、− 缩放。</translation>
    </message>
    <message>
        <source>Kept with the case.</source>
        <translation>已存入本案。</translation>
    </message>
    <message>
        <source>No case is open. A case begins on the page Today, when a couple has come.</source>
        <translation>没有在办案卷。双方到场后，在“今日”页开案。</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办案卷</translation>
    </message>
    <message>
        <source>Every issued case has been filed.</source>
        <translation>已颁证的案卷均已归档。</translation>
    </message>
    <message>
        <source>No divorce application runs.</source>
        <translation>没有进行中的离婚登记申请。</translation>
    </message>
    <message>
        <source>Divorce applications</source>
        <translation>离婚登记申请</translation>
    </message>
    <message>
        <source>No case about a registration is to be done.</source>
        <translation>没有待办的登记后续案件。</translation>
    </message>
    <message>
        <source>Cases about registrations</source>
        <translation>登记后续案件</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>To the page Today</source>
        <translation>转到今日</translation>
    </message>
    <message>
        <source>File the case</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>The couple is here</source>
        <translation>当事人已到场</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Begin the examination</source>
        <translation>开始审查</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>准予登记</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>制证</translation>
    </message>
    <message>
        <source>Print the booklet of the {role}</source>
        <translation>打印{role}结婚证</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>proof-read by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>archive number</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Put the cursor into the fields of the man or the woman, then read.</source>
        <translation>请先将光标放在男方或女方栏内，再读卡。</translation>
    </message>
    <message>
        <source>Reading the card …</source>
        <translation>正在读卡…</translation>
    </message>
    <message>
        <source>The card says otherwise: {fields}.</source>
        <translation>证件内容与录入不一致：{fields}。</translation>
    </message>
    <message>
        <source>Take from the card</source>
        <translation>改用证件内容</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>保留录入内容</translation>
    </message>
    <message>
        <source>{party}: card read at {time} ({reader})</source>
        <translation>{party}：{time} 读卡（{reader}）</translation>
    </message>
    <message>
        <source>The sealed evidence was changed past the program; tell the administrator.</source>
        <translation>封存的核验凭证被程序以外的途径改动，请告知管理员。</translation>
    </message>
    <message>
        <source>Changed since it was sealed: {fields}</source>
        <translation>封存后有更改：{fields}</translation>
    </message>
    <message>
        <source>sealed {time}, unchanged</source>
        <translation>{time} 封存，未改动</translation>
    </message>
    <message>
        <source>The registration this case is about</source>
        <translation>本案所涉的原登记</translation>
    </message>
    <message>
        <source>Open a case:</source>
        <translation>开立：</translation>
    </message>
    <message>
        <source>Open a case: {kind}</source>
        <translation>开立：{kind}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证书字号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开案时间</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>{man} and {woman}</source>
        <translation>{man}、{woman}</translation>
    </message>
</context>
<context>
    <name>Ceremonies</name>
    <message>
        <source>Plan a ceremony</source>
        <translation>安排颁证仪式</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>09:00 Arrival
09:20 Vows and certificates</source>
        <translation>09:00 签到
09:20 宣誓、颁证</translation>
    </message>
    <message>
        <source>Nobody here is an officiant; the administrator enrols one.</source>
        <translation>本处还没有颁证员，由管理员登记人员。</translation>
    </message>
    <message>
        <source>A line of the programme does not begin with a time: {line}</source>
        <translation>流程中这一行没有以时间开头：{line}</translation>
    </message>
    <message>
        <source>Planned: {title} {day}</source>
        <translation>已安排：{title} {day}</translation>
    </message>
    <message>
        <source>Add a couple</source>
        <translation>添加新人</translation>
    </message>
    <message>
        <source>Add the couple</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose the ceremony at the left first.</source>
        <translation>请先在左侧选定仪式。</translation>
    </message>
    <message>
        <source>{couple} take part in {title}.</source>
        <translation>{couple}将参加“{title}”。</translation>
    </message>
    <message>
        <source>The ceremony was held</source>
        <translation>登记仪式举行情况</translation>
    </message>
    <message>
        <source>Note as held</source>
        <translation>登记为已举行</translation>
    </message>
    <message>
        <source>with parents</source>
        <translation>父母到场</translation>
    </message>
    <message>
        <source>Held: {title}, {count} couples</source>
        <translation>已举行：{title}，{count}对新人</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>颁证仪式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Officiant</source>
        <translation>颁证员</translation>
    </message>
    <message>
        <source>Couples</source>
        <translation>新人对数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No ceremony in these days. A registrar plans one at the right.</source>
        <translation>这段时间没有颁证仪式。登记员可在右侧安排。</translation>
    </message>
    <message>
        <source>Add a couple …</source>
        <translation>添加新人…</translation>
    </message>
    <message>
        <source>Held …</source>
        <translation>已举行…</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Programme   F6</source>
        <translation>流程单   F6</translation>
    </message>
    <message>
        <source>Couples taking part</source>
        <translation>参加的新人</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来宾人数</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>公开影像</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父母到场</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No couple takes part yet in the ceremony chosen above.</source>
        <translation>上方选定的仪式还没有新人参加。</translation>
    </message>
    <message>
        <source>Give the place back …</source>
        <translation>退出仪式…</translation>
    </message>
    <message>
        <source>Cancel the ceremony</source>
        <translation>取消仪式</translation>
    </message>
    <message>
        <source>{title} on {day} is cancelled: its {count} couples lose their places, hall and officiant become free.</source>
        <translation>{day}的“{title}”将取消：{count}对新人的名额失效，场地和颁证员释放。</translation>
    </message>
    <message>
        <source>Give the place back</source>
        <translation>退出仪式</translation>
    </message>
    <message>
        <source>The place of {couple} becomes free. The reason is kept.</source>
        <translation>{couple}的名额将释放，原因会留存。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>Ceremony</name>
    <message>
        <source>Ceremony</source>
        <translation>颁证仪式</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>仪式名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Couples</source>
        <translation>新人对数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Officiant</source>
        <translation>颁证员</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>颁证厅</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>其他地点</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主持协办</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>流程</translation>
    </message>
</context>
<context>
    <name>CeremonyCouple</name>
    <message>
        <source>Couple of a ceremony</source>
        <translation>参加仪式的新人</translation>
    </message>
    <message>
        <source>Certificate or case</source>
        <translation>字号或业务号</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男方</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女方</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来宾人数</translation>
    </message>
    <message>
        <source>Photos may be published</source>
        <translation>同意公开影像</translation>
    </message>
</context>
<context>
    <name>Ceremony_kinds</name>
    <message>
        <source>One couple</source>
        <translation>单对</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>集体</translation>
    </message>
</context>
<context>
    <name>Ceremony_settings</name>
    <message>
        <source>Hall of the office</source>
        <translation>本处颁证厅</translation>
    </message>
    <message>
        <source>Indoors elsewhere</source>
        <translation>其他室内</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>户外</translation>
    </message>
</context>
<context>
    <name>Certificate_fates</name>
    <message>
        <source>Recovered</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Declared void</source>
        <translation>已声明作废</translation>
    </message>
</context>
<context>
    <name>Certificate_kinds</name>
    <message>
        <source>Marriage certificate</source>
        <translation>结婚证</translation>
    </message>
    <message>
        <source>Divorce certificate</source>
        <translation>离婚证</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Booklets and papers</source>
        <translation>证件与文书</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Stock and windows</source>
        <translation>库存与领用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Void and destroy</source>
        <translation>作废与销毁(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>盘点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台账(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Papers made today</source>
        <translation>今日文书(&amp;P)</translation>
    </message>
    <message>
        <source>Blank booklets</source>
        <translation>空白证</translation>
    </message>
    <message>
        <source>Papers made today</source>
        <translation>今日制作的文书</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>证件印刷号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No paper has been made today; cases make them.</source>
        <translation>今日尚未制作文书；办理案卷时自动列入。</translation>
    </message>
    <message>
        <source>Print what is due …</source>
        <translation>批量打印…</translation>
    </message>
    <message>
        <source>Void a blank booklet</source>
        <translation>作废空白证</translation>
    </message>
    <message>
        <source>The booklet {number} is voided before two persons and can never be used again.</source>
        <translation>空白证{number}由两人在场作废，此后不得再用。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>ChannelPanel</name>
    <message>
        <source>Import a file …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Free slots for the channel</source>
        <translation>供渠道放号的余号</translation>
    </message>
    <message>
        <source>The slots of these days that have a free place now.</source>
        <translation>导出这段日期内目前还有余号的时段。</translation>
    </message>
    <message>
        <source>Nothing was written: say from which day to which.</source>
        <translation>没有导出：请填写起止日期。</translation>
    </message>
    <message>
        <source>{count} slots with free places are in {file}</source>
        <translation>已导出{count}个有余号的时段：{file}</translation>
    </message>
    <message>
        <source>Bookings of an online channel</source>
        <translation>网上渠道的预约</translation>
    </message>
    <message>
        <source>Heads of its files …</source>
        <translation>栏目对照…</translation>
    </message>
    <message>
        <source>An xlsx, csv or json file with day, time and both names. Each row is booked by itself; a row that is refused stops no other and is listed here.</source>
        <translation>xlsx、csv 或 json 文件：日期、时间、双方姓名。未能预约的行列在下面，不影响其他行。</translation>
    </message>
    <message>
        <source>Import bookings of an online channel</source>
        <translation>导入网上渠道的预约</translation>
    </message>
    <message>
        <source>Bookings ({kinds})</source>
        <translation>预约名单（{kinds}）</translation>
    </message>
    <message>
        <source>{file} was not read: only xlsx, csv and json are. Save it as one of these.</source>
        <translation>没有读取{file}：只能导入 xlsx、csv 或 json 文件，请另存为其中一种后再导入。</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>未能预约的行</translation>
    </message>
    <message>
        <source>No file was imported yet.</source>
        <translation>还没有导入文件。</translation>
    </message>
    <message>
        <source>Keep the refused rows as CSV …</source>
        <translation>未预约的行导出 CSV…</translation>
    </message>
    <message>
        <source>{file} is empty; nothing was booked.</source>
        <translation>{file}是空文件，没有预约任何人。</translation>
    </message>
    <message>
        <source>Keep and import</source>
        <translation>保存并导入</translation>
    </message>
    <message>
        <source>Nothing was imported: what the heads hold was not said.</source>
        <translation>没有选定栏目对照，未导入任何预约。可重新导入。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{file} is being imported …</source>
        <translation>正在导入{file}…</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>没有未能预约的行。</translation>
    </message>
    <message>
        <source>{file}: {read} rows read, {booked} booked, {refused} refused.</source>
        <translation>{file}：读入{read}行，已预约{booked}行，未能预约{refused}行。</translation>
    </message>
    <message>
        <source>It was broken off there. What is booked stays; import the same file again: nobody is booked twice.</source>
        <translation>导入到此中断。已预约的保留不变；请再次导入同一文件，不会重复预约。</translation>
    </message>
    <message>
        <source>Keep the refused rows</source>
        <translation>保存未预约的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>预约提醒</translation>
    </message>
    <message>
        <source>Whom to remind</source>
        <translation>要提醒的当事人</translation>
    </message>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>这一天没有人预约。</translation>
    </message>
    <message>
        <source>{count} reminders are in {file}; without a telephone number: {without}</source>
        <translation>已导出{count}条提醒：{file}；没有电话的{without}对</translation>
    </message>
    <message>
        <source>Day of the bookings</source>
        <translation>预约日期</translation>
    </message>
    <message>
        <source>File for the SMS service …</source>
        <translation>导出短信名单…</translation>
    </message>
    <message>
        <source>Print the list   F6</source>
        <translation>打印名单   F6</translation>
    </message>
    <message>
        <source>They are told: {sentence}</source>
        <translation>提醒内容：{sentence}</translation>
    </message>
    <message>
        <source>Reminders for the SMS service</source>
        <translation>导出短信名单</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无电话</translation>
    </message>
    <message>
        <source>Couples: {count}</source>
        <translation>共{count}件预约</translation>
    </message>
    <message>
        <source>Couples: {count}. No message reaches {without} of them without a telephone number.</source>
        <translation>共{count}件预约，其中{without}件没有留电话，短信通知不到。</translation>
    </message>
</context>
<context>
    <name>Channel_fields</name>
    <message>
        <source>Day</source>
        <translation>预约日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Man&apos;s name</source>
        <translation>男方姓名</translation>
    </message>
    <message>
        <source>Man&apos;s identity number</source>
        <translation>男方身份证件号</translation>
    </message>
    <message>
        <source>Woman&apos;s name</source>
        <translation>女方姓名</translation>
    </message>
    <message>
        <source>Woman&apos;s identity number</source>
        <translation>女方身份证件号</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Special wishes</source>
        <translation>特别需求</translation>
    </message>
</context>
<context>
    <name>Clock_stops</name>
    <message>
        <source>notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>papers awaited</source>
        <translation>补正</translation>
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
        <translation>正在连接…</translation>
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
    <name>Counselling</name>
    <message>
        <source>Arrange a session</source>
        <translation>安排辅导</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Arranged: {day} {time} {room}</source>
        <translation>已安排：{day} {time} {room}</translation>
    </message>
    <message>
        <source>No room for counselling is in use; the leader or administrator opens one.</source>
        <translation>还没有启用的辅导室，由负责人或管理员启用。</translation>
    </message>
    <message>
        <source>Nobody here is a counsellor; the administrator enrols one.</source>
        <translation>本处还没有辅导师，由管理员登记人员。</translation>
    </message>
    <message>
        <source>The session was held</source>
        <translation>登记辅导结果</translation>
    </message>
    <message>
        <source>Note the result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Noted: session {number} was held.</source>
        <translation>已登记：辅导{number}已进行。</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>本人笔记</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>写入笔记</translation>
    </message>
    <message>
        <source>Notes written</source>
        <translation>已写笔记</translation>
    </message>
    <message>
        <source>No note yet. Only you can read what you write here.</source>
        <translation>还没有笔记。这里所写只有您本人能看到。</translation>
    </message>
    <message>
        <source>The note is written.</source>
        <translation>笔记已写入。</translation>
    </message>
    <message>
        <source>Sessions of the week</source>
        <translation>本周辅导安排</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>辅导室</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>辅导师</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No session in this week. Type one at the right and arrange it with F9.</source>
        <translation>本周没有辅导安排。在右侧填写，按 F9 安排。</translation>
    </message>
    <message>
        <source>Held …</source>
        <translation>已辅导…</translation>
    </message>
    <message>
        <source>Own notes …</source>
        <translation>本人笔记…</translation>
    </message>
    <message>
        <source>Did not come …</source>
        <translation>未到…</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>当事人未到</translation>
    </message>
    <message>
        <source>The session of {who} is noted as not come to, with the reason.</source>
        <translation>{who}的辅导将登记为未到，原因会留存。</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>取消辅导</translation>
    </message>
    <message>
        <source>Room and counsellor of {who} become free. The reason is kept.</source>
        <translation>{who}占用的辅导室和辅导师将释放，原因会留存。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>follow-up {day}</source>
        <translation>{day}回访</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
</context>
<context>
    <name>CounsellingNote</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>CounsellingResult</name>
    <message>
        <source>Result of counselling</source>
        <translation>辅导结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>The persons named agreed to the record</source>
        <translation>具名当事人同意记录</translation>
    </message>
    <message>
        <source>Signs of violence were seen</source>
        <translation>发现家庭暴力迹象</translation>
    </message>
    <message>
        <source>Told of shelter</source>
        <translation>已告知庇护救助</translation>
    </message>
    <message>
        <source>Told of the police</source>
        <translation>已告知可报警</translation>
    </message>
</context>
<context>
    <name>CounsellingSession</name>
    <message>
        <source>Counselling session</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>辅导类型</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>辅导师</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>辅导室</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>业务编号</translation>
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
</context>
<context>
    <name>Counselling_kinds</name>
    <message>
        <source>Before marriage</source>
        <translation>婚前辅导</translation>
    </message>
    <message>
        <source>Relations in the family</source>
        <translation>婚姻家庭关系辅导</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>离婚辅导</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律咨询</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子女抚养辅导</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>家庭暴力辅导</translation>
    </message>
</context>
<context>
    <name>Counselling_results</name>
    <message>
        <source>Goes on</source>
        <translation>继续辅导</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>和好</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>撤回离婚登记申请</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>离婚</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>转介</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Keep the count</source>
        <translation>记下盘点</translation>
    </message>
    <message>
        <source>Counted today</source>
        <translation>今日盘点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>By the ledger</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No booklet lies anywhere, so there is nothing to count.</source>
        <translation>没有空白证，无须盘点。</translation>
    </message>
    <message>
        <source>Count booklets</source>
        <translation>盘点空白证</translation>
    </message>
    <message>
        <source>The count is kept.</source>
        <translation>盘点已记下。</translation>
    </message>
    <message>
        <source>Another number than the ledger&apos;s</source>
        <translation>实盘数与账面不符</translation>
    </message>
    <message>
        <source>Keep with the reason</source>
        <translation>附原因记下</translation>
    </message>
    <message>
        <source>! not counted</source>
        <translation>！未盘点</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ 相符</translation>
    </message>
    <message>
        <source>! {count} too many</source>
        <translation>！多{count}本</translation>
    </message>
    <message>
        <source>! {count} missing</source>
        <translation>！少{count}本</translation>
    </message>
</context>
<context>
    <name>CoupleForm</name>
    <message>
        <source>The name is missing: {field}.</source>
        <translation>未填姓名：{field}。</translation>
    </message>
</context>
<context>
    <name>CourtJudgment</name>
    <message>
        <source>The judgment</source>
        <translation>裁判文书</translation>
    </message>
    <message>
        <source>The court says</source>
        <translation>裁判结果</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>Judgment no.</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>裁判日期</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The court has collected both certificates and sent them</source>
        <translation>法院已收缴双方结婚证并移送</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>No such day: {field} {typed}. A day is typed as 20260520 or 0520.</source>
        <translation>没有这一天：{field} {typed}。日期请按20260520或0520录入。</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>DayClosing</name>
    <message>
        <source>Close {day}</source>
        <translation>{day} 日清</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>确认日清</translation>
    </message>
    <message>
        <source>{registered} registered, {booklets} booklets issued, {voided} voided. {missed} booked couples have not come and will be noted as absent. A closed day is not opened again.</source>
        <translation>登记{registered}对，发出证本{booklets}本，作废{voided}本。{missed}对预约未到，将记为未到。日清后不能撤回。</translation>
    </message>
    <message>
        <source>! The booklets of these windows have not been counted today: {windows}.</source>
        <translation>！以下窗口的空白证今日尚未盘点：{windows}。</translation>
    </message>
    <message>
        <source>! Another number of booklets than the ledger&apos;s was counted at: {windows}.</source>
        <translation>！以下位置的空白证实盘数与账面不符：{windows}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>certificate numbers</source>
        <translation>证书字号</translation>
    </message>
    <message>
        <source>booklets</source>
        <translation>证本</translation>
    </message>
    <message>
        <source>serials of the year</source>
        <translation>年度流水号</translation>
    </message>
    <message>
        <source>! {what}: {expected} expected, {found} found; please explain.</source>
        <translation>! {what}：应为{expected}，实为{found}，请说明原因。</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>办结登记</translation>
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
        <source>given up</source>
        <translation>当事人放弃</translation>
    </message>
    <message>
        <source>numbers issued</source>
        <translation>发出字号</translation>
    </message>
    <message>
        <source>numbers voided</source>
        <translation>作废字号</translation>
    </message>
    <message>
        <source>booklets issued</source>
        <translation>发出证件</translation>
    </message>
    <message>
        <source>booklets voided</source>
        <translation>作废证件</translation>
    </message>
    <message>
        <source>! Since this day was closed: {changes}. Its sheet tells the figures of then.</source>
        <translation>! 日清之后又有变动：{changes}。日清单上仍是当时的数字。</translation>
    </message>
</context>
<context>
    <name>DayLists</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计到场</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已约/名额</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>需/在班窗口</translation>
    </message>
    <message>
        <source>Half-hours</source>
        <translation>各时段</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Booklets</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Windows of the day</source>
        <translation>当日窗口</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已约</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已预录入</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Windows needed</source>
        <translation>最多需窗口</translation>
    </message>
    <message>
        <source>Marriage booklets</source>
        <translation>空白结婚证</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案卷</translation>
    </message>
    <message>
        <source>Prepare the case</source>
        <translation>预录入</translation>
    </message>
    <message>
        <source>Couples of the day</source>
        <translation>当日预约</translation>
    </message>
    <message>
        <source>Show only bookings that hold these words</source>
        <translation>只显示包含这些字的预约</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>查找文字</translation>
    </message>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>当日无人预约。</translation>
    </message>
    <message>
        <source>Half-hours</source>
        <translation>各时段</translation>
    </message>
    <message>
        <source>No slots are laid out on this day.</source>
        <translation>当日没有排出时段。</translation>
    </message>
    <message>
        <source>too few on duty</source>
        <translation>在班窗口不足</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Half-hours: no past days yet, everybody is expected in time</source>
        <translation>各时段：尚无往日记录，按准时到场估算</translation>
    </message>
    <message>
        <source>Half-hours: expected as on {days} past days, {minutes} min a couple</source>
        <translation>各时段：按往日 {days} 天估算，每对 {minutes} 分钟</translation>
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
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>Days off</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Rest or work</source>
        <translation>休息或上班</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>依据的通知</translation>
    </message>
    <message>
        <source>No day off is entered. Copy the days from the year&apos;s notice.</source>
        <translation>尚未录入节假日。请按当年放假通知录入。</translation>
    </message>
    <message>
        <source>! Not entered yet: {years}. Slots of these years count weekends only.</source>
        <translation>! 尚未录入{years}年的节假日，这些年份放号只按周末计算。</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Noti&amp;ce</source>
        <translation>通知(&amp;C)</translation>
    </message>
    <message>
        <source>Enter this day</source>
        <translation>录入该日</translation>
    </message>
    <message>
        <source>Entered: {day} {name}</source>
        <translation>已录入：{day} {name}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>上班</translation>
    </message>
</context>
<context>
    <name>DivorceCase</name>
    <message>
        <source>Do not accept …</source>
        <translation>不予受理…</translation>
    </message>
    <message>
        <source>Couple gives up …</source>
        <translation>当事人放弃…</translation>
    </message>
    <message>
        <source>Arrange counselling …</source>
        <translation>安排辅导…</translation>
    </message>
    <message>
        <source>No session is arranged.</source>
        <translation>尚未安排辅导。</translation>
    </message>
    <message>
        <source>Man withdraws …</source>
        <translation>男方撤回…</translation>
    </message>
    <message>
        <source>Woman withdraws …</source>
        <translation>女方撤回…</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>不予登记…</translation>
    </message>
    <message>
        <source>Death …</source>
        <translation>一方死亡…</translation>
    </message>
    <message>
        <source>Court …</source>
        <translation>法院裁判…</translation>
    </message>
    <message>
        <source>Divorce registration</source>
        <translation>离婚登记</translation>
    </message>
    <message>
        <source>Both come again from {day} on.</source>
        <translation>双方自{day}起共同到场。</translation>
    </message>
    <message>
        <source>{man} and {woman} are both here and have signed for their booklets; both marriage certificates are stamped as void. With {number} they are divorced from this moment on; this cannot be taken back.</source>
        <translation>{man}、{woman}均在场并已签收离婚证，双方结婚证已加盖失效条章。自颁发{number}起，双方解除婚姻关系；颁发后不能撤销本操作。</translation>
    </message>
    <message>
        <source>Issue the certificates</source>
        <translation>颁发离婚证</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>颁证</translation>
    </message>
    <message>
        <source>Accept the application</source>
        <translation>受理申请</translation>
    </message>
    <message>
        <source>The first thirty days begin tomorrow. The receipt with every date is printed next, one for each party.</source>
        <translation>第一个三十日自明日起算。下一步打印载明各日期的受理回执单，双方各一份。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Not signed yet: the declaration.</source>
        <translation>声明书尚未签名。</translation>
    </message>
    <message>
        <source>{name} is here with an identity card and withdraws the application; the other party is not needed. The application ends; a new one is free. If the receipt is lost, write below how; else leave it empty.</source>
        <translation>{name}持本人身份证件到场撤回申请，无需另一方到场。本次申请终结，可以另行申请。回执单遗失的，请在下方写明情况；未遗失的留空。</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>撤回离婚登记申请</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Receipt lost: how</source>
        <translation>回执单遗失情况</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>The case ends here; the couple can have a notice with the reason.</source>
        <translation>本件到此终结；可以向当事人出具载明理由的告知书。</translation>
    </message>
    <message>
        <source>Refuse the registration</source>
        <translation>不予登记</translation>
    </message>
    <message>
        <source>The case ends with a refusal by two officers; the notice names the reason. A new application is free.</source>
        <translation>由两名工作人员作出不予登记决定，本件终结；告知书载明理由。当事人可以另行申请。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予登记</translation>
    </message>
    <message>
        <source>The couple gives up</source>
        <translation>当事人放弃</translation>
    </message>
    <message>
        <source>The couple does not want to go on. The case ends; nothing was applied for.</source>
        <translation>当事人不再申请，本件终结；未形成申请。</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>终结本件</translation>
    </message>
    <message>
        <source>A party has died</source>
        <translation>一方死亡</translation>
    </message>
    <message>
        <source>No certificate comes of this case. Name the paper that proves the death.</source>
        <translation>本件不再颁发离婚证。请写明证明死亡的材料。</translation>
    </message>
    <message>
        <source>A court has decided</source>
        <translation>法院已裁判</translation>
    </message>
    <message>
        <source>No certificate comes of this case. Name the court&apos;s paper and its date.</source>
        <translation>本件不再颁发离婚证。请写明法院文书及其日期。</translation>
    </message>
    <message>
        <source>Both booklets are voided before two persons.</source>
        <translation>两本证件由两人共同作废。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Asked apart</source>
        <translation>分别询问</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>婚姻家庭辅导</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>声明书</translation>
    </message>
    <message>
        <source>withdrawn by</source>
        <translation>撤回人</translation>
    </message>
    <message>
        <source>Accepted {accepted}. Until {first_ends}, before the office closes, either party may withdraw. From {issue_from} to {second_ends} both come together for the certificate; otherwise the application lapses.</source>
        <translation>{accepted}受理。至{first_ends}下班前，任何一方可以撤回。自{issue_from}至{second_ends}，双方共同到场领取离婚证；逾期视为撤回申请。</translation>
    </message>
    <message>
        <source>Provisional: the holiday notice of the year is not entered yet.</source>
        <translation>日期为暂定：该年节假日安排尚未录入。</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>{ends} (moved from {counted}, {why})</source>
        <translation>{ends}（由{counted}顺延，{why}）</translation>
    </message>
    <message>
        <source>Photo of the {role}</source>
        <translation>{role}照片</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Begin the examination</source>
        <translation>开始审查</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>准予登记</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>制证</translation>
    </message>
</context>
<context>
    <name>DivorceRegistration</name>
    <message>
        <source>The marriage and the agreement</source>
        <translation>婚姻和协议</translation>
    </message>
    <message>
        <source>Marriage certificate</source>
        <translation>结婚证</translation>
    </message>
    <message>
        <source>Married on</source>
        <translation>结婚日期</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>登记机关</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记地</translation>
    </message>
    <message>
        <source>Man&apos;s capacity</source>
        <translation>男方行为能力</translation>
    </message>
    <message>
        <source>Woman&apos;s capacity</source>
        <translation>女方行为能力</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>未成年子女</translation>
    </message>
    <message>
        <source>Will to divorce</source>
        <translation>离婚意愿</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>财产</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation>调解咨询</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>离婚原因（可不填）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Wife is pregnant</source>
        <translation>女方怀孕</translation>
    </message>
    <message>
        <source>Leaflets given</source>
        <translation>已发宣传资料</translation>
    </message>
</context>
<context>
    <name>Divorce_reasons</name>
    <message>
        <source>Temper</source>
        <translation>性格不合</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>A third person</source>
        <translation>第三者</translation>
    </message>
    <message>
        <source>Living apart</source>
        <translation>两地分居</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Quarrels in the family</source>
        <translation>家庭纠纷</translation>
    </message>
    <message>
        <source>Intimacy</source>
        <translation>性</translation>
    </message>
    <message>
        <source>An offence</source>
        <translation>违法</translation>
    </message>
    <message>
        <source>A bad habit</source>
        <translation>恶习</translation>
    </message>
    <message>
        <source>Known each other too little</source>
        <translation>了解不够</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Divorce_steps</name>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <translation>冷静期</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>发证期</translation>
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
        <source>Proof</source>
        <translation>核对</translation>
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
    <name>Divorces</name>
    <message>
        <source>Couple</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Withdrawal until</source>
        <translation>撤回截止</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>发证期</translation>
    </message>
    <message>
        <source>Divorce applications</source>
        <translation>离婚登记申请</translation>
    </message>
</context>
<context>
    <name>EndsPanel</name>
    <message>
        <source>Draw up a list</source>
        <translation>编制销毁清单</translation>
    </message>
    <message>
        <source>{count} voided booklets go on a new destruction list.</source>
        <translation>将把 {count} 本作废空白证编入新的销毁清单。</translation>
    </message>
    <message>
        <source>Draw up</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Voided, to be destroyed</source>
        <translation>已作废待销毁</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>空白证号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单号</translation>
    </message>
    <message>
        <source>No voided booklet waits for its destruction.</source>
        <translation>没有待销毁的作废空白证。</translation>
    </message>
    <message>
        <source>Destruction lists</source>
        <translation>销毁清单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Booklets</source>
        <translation>本数</translation>
    </message>
    <message>
        <source>Drawn up</source>
        <translation>编制日期</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Before whom</source>
        <translation>经手人与监销人</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>No list yet. A stock keeper gathers the voided booklets into one with F9.</source>
        <translation>尚无销毁清单。由库管员按F9把作废的空白证编入清单。</translation>
    </message>
    <message>
        <source>Void …</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Lost …</source>
        <translation>报失…</translation>
    </message>
    <message>
        <source>Void a damaged blank, report a lost one</source>
        <translation>作废破损、报失遗失的空白证</translation>
    </message>
    <message>
        <source>Destroyed …</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>打印清册…</translation>
    </message>
    <message>
        <source>Destroy a list before two persons</source>
        <translation>按清单两人在场销毁</translation>
    </message>
    <message>
        <source>Choose a list at the left.</source>
        <translation>请选定一份销毁清单。</translation>
    </message>
    <message>
        <source>List {number}: {count} booklets, {state}.</source>
        <translation>清单{number}：{count}本，{state}。</translation>
    </message>
    <message>
        <source>The voided booklets stand on a list now.</source>
        <translation>作废的空白证已编入销毁清单。</translation>
    </message>
    <message>
        <source>The booklet {number} is reported lost before two persons; its number is blocked for ever.</source>
        <translation>空白证{number}由两人在场报失，此号永久停用。</translation>
    </message>
    <message>
        <source>Report a lost booklet</source>
        <translation>空白证报失</translation>
    </message>
    <message>
        <source>Enter the number of the booklet first.</source>
        <translation>请先填写空白证号。</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>报失</translation>
    </message>
    <message>
        <source>The {count} booklets of the list {number} are destroyed before two persons. This cannot be taken back.</source>
        <translation>清单{number}的{count}本空白证由两人在场销毁，不可撤回。</translation>
    </message>
    <message>
        <source>Destroy the booklets of a list</source>
        <translation>销毁清单内的空白证</translation>
    </message>
    <message>
        <source>{count} booklets are destroyed.</source>
        <translation>已销毁{count}本。</translation>
    </message>
</context>
<context>
    <name>Entitlements</name>
    <message>
        <source>A party of the file</source>
        <translation>婚姻当事人本人</translation>
    </message>
    <message>
        <source>Court, procurator, police or state security</source>
        <translation>法院、检察院、公安机关、国家安全机关</translation>
    </message>
    <message>
        <source>Lawyer or agent in a case, with the court&apos;s paper</source>
        <translation>持法院证明的律师或其他诉讼代理人</translation>
    </message>
    <message>
        <source>Another person; the leader decides</source>
        <translation>其他人员（须经负责人审批）</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Choose an entry</source>
        <translation>请选择一条记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Fields before and after</source>
        <translation>变更前后的字段</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>转到案卷</translation>
    </message>
    <message>
        <source>{officer} at window {window}</source>
        <translation>{officer}（{window}号窗口）</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>sealed ({digest})</source>
        <translation>已封存（{digest}）</translation>
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
        <translation>数据库版本（{found}）低于程序要求（{wanted}），请管理员升级数据库。</translation>
    </message>
    <message>
        <source>The database ({found}) is newer than this program ({wanted}); install the newer version.</source>
        <translation>数据库版本（{found}）高于本程序（{wanted}），请安装新版程序。</translation>
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
        <source>The local register is locked with the office&apos;s passphrase.</source>
        <translation>本地登记库由口令保护，请输入口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open the local register.</source>
        <translation>口令不正确，无法打开本地登记库。</translation>
    </message>
    <message>
        <source>The printing service of this machine does not answer. Nothing was lost; have it started, or print at another window.</source>
        <translation>本机的打印服务没有应答。数据未丢失；请让管理员启动打印服务，或者到别的窗口打印。</translation>
    </message>
    <message>
        <source>The printer {printer} is not there any more. Nothing was lost; choose another printer.</source>
        <translation>打印机 {printer} 已不存在。数据未丢失；请另选一台打印机。</translation>
    </message>
    <message>
        <source>The printer {printer} takes no jobs at the moment. Nothing was lost; have it released, or choose another printer.</source>
        <translation>打印机 {printer} 目前不接收任务。数据未丢失；请让管理员放行，或者另选一台打印机。</translation>
    </message>
    <message>
        <source>The printer {printer} is paused. Nothing was lost; resume it, then print again.</source>
        <translation>打印机 {printer} 已暂停。数据未丢失；请恢复打印机后再打印。</translation>
    </message>
    <message>
        <source>The printer {printer} does not answer. Nothing was lost; look whether it is switched on and its cable is in, then print again.</source>
        <translation>打印机 {printer} 没有应答。数据未丢失；请检查电源和连线，然后再打印。</translation>
    </message>
    <message>
        <source>The printer {printer} has no paper. Nothing was lost; put in the sheet or the booklet.</source>
        <translation>打印机 {printer} 缺纸。数据未丢失；请放入纸张或证件。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer {printer}. Nothing was lost; take it out and look at the sheet.</source>
        <translation>打印机 {printer} 卡纸。数据未丢失；请取出纸张并查看。</translation>
    </message>
    <message>
        <source>The printer {printer} is open. Nothing was lost; close its cover.</source>
        <translation>打印机 {printer} 的盖子开着。数据未丢失；请合上盖子。</translation>
    </message>
    <message>
        <source>The printer {printer} has no toner or ink. Nothing was lost; change the cartridge, or choose another printer.</source>
        <translation>打印机 {printer} 墨粉或墨水用尽。数据未丢失；请更换墨盒，或者另选一台打印机。</translation>
    </message>
    <message>
        <source>The printer {printer} has no such tray any more. Nothing was lost; choose another tray or printer.</source>
        <translation>打印机 {printer} 已没有这个纸盒。数据未丢失；请另选纸盒或打印机。</translation>
    </message>
    <message>
        <source>The printer {printer} cannot print this size. Nothing was lost; choose another printer.</source>
        <translation>打印机 {printer} 打不了这种纸张尺寸。数据未丢失；请另选一台打印机。</translation>
    </message>
    <message>
        <source>The printer {printer} broke the job off ({detail}). Nothing was lost; look at the printer, then print again.</source>
        <translation>打印机 {printer} 中断了任务（{detail}）。数据未丢失；请查看打印机，然后再打印。</translation>
    </message>
    <message>
        <source>The job was taken out of the queue of {printer}. Nothing was lost; it can be printed again.</source>
        <translation>任务已从打印机 {printer} 的队列中取消。数据未丢失；可以重新打印。</translation>
    </message>
    <message>
        <source>The printing service has forgotten the job at {printer}. Nothing was lost; look at the printer whether the paper came out.</source>
        <translation>打印服务已查不到打印机 {printer} 上的这个任务。数据未丢失；请到打印机前查看是否出纸。</translation>
    </message>
    <message>
        <source>The printer {printer} has not finished in time; the job was taken back. Nothing was lost; look at the printer.</source>
        <translation>打印机 {printer} 未按时完成，任务已撤回。数据未丢失；请查看打印机。</translation>
    </message>
    <message>
        <source>The file was not written: {file} ({detail})</source>
        <translation>文件未能写入：{file}（{detail}）</translation>
    </message>
    <message>
        <source>The file cannot be read to its end ({where}: {detail}). Nothing was taken over; save it anew and import it again.</source>
        <translation>文件无法完整读取（{where}：{detail}）。没有导入任何内容；请重新保存文件后再导入。</translation>
    </message>
    <message>
        <source>The heads of the file are not right: unknown {unknown}, twice {twice}, missing {missing}. Nothing was taken over; say what its heads mean and import it again.</source>
        <translation>文件的栏目不对：不认识{unknown}，重复{twice}，缺少{missing}。没有导入任何内容；请核对栏目对照后再导入。</translation>
    </message>
    <message>
        <source>The kept scan is damaged and cannot be shown; take the paper from the shelf.</source>
        <translation>留存的扫描件已损坏，无法显示；请调取原卷。</translation>
    </message>
    <message>
        <source>No card reader is chosen; choose one in the settings of this machine.</source>
        <translation>尚未选择读卡器；请在本机设置中选择。</translation>
    </message>
    <message>
        <source>The card reader {place} does not answer ({detail}); check its cable and the settings.</source>
        <translation>读卡器 {place} 没有应答（{detail}）；请检查连线和本机设置。</translation>
    </message>
    <message>
        <source>No card was found on the reader {place}; lay the card on it, then read again.</source>
        <translation>读卡器 {place} 上没有找到证件；请放好证件后重新读取。</translation>
    </message>
    <message>
        <source>What was read is no identity card that can be read here ({field} {found}); type the fields instead.</source>
        <translation>读到的内容不是本机可读的身份证（{field} {found}）；请手工录入。</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed in the register; the details help the help desk.</source>
        <translation>操作未完成，登记库未作任何更改；请将详情告知技术支持。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>part of the photo</source>
        <translation>照片裁剪范围</translation>
    </message>
    <message>
        <source>kind of number</source>
        <translation>字号类别</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>顺序号</translation>
    </message>
    <message>
        <source>length of a slot</source>
        <translation>号源时长</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>places</source>
        <translation>号源数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>录入内容</translation>
    </message>
    <message>
        <source>second officer</source>
        <translation>第二经办人</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>name of the man</source>
        <translation>男方姓名</translation>
    </message>
    <message>
        <source>name of the woman</source>
        <translation>女方姓名</translation>
    </message>
    <message>
        <source>identity number of the man</source>
        <translation>男方证件号</translation>
    </message>
    <message>
        <source>identity number of the woman</source>
        <translation>女方证件号</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>signed declaration</source>
        <translation>声明书签名</translation>
    </message>
    <message>
        <source>way of signing</source>
        <translation>签名方式</translation>
    </message>
    <message>
        <source>party</source>
        <translation>当事人</translation>
    </message>
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
        <source>online checks</source>
        <translation>联网核对</translation>
    </message>
    <message>
        <source>answers of the interview</source>
        <translation>询问回答</translation>
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
        <source>certificate issued anew</source>
        <translation>补领证件</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>original registration</source>
        <translation>原登记</translation>
    </message>
    <message>
        <source>number of the first certificate</source>
        <translation>原证字号</translation>
    </message>
    <message>
        <source>date of the first registration</source>
        <translation>原登记日期</translation>
    </message>
    <message>
        <source>office of the first registration</source>
        <translation>原登记机关</translation>
    </message>
    <message>
        <source>reason of the reissue</source>
        <translation>补领原因</translation>
    </message>
    <message>
        <source>present marital status</source>
        <translation>现婚姻状况</translation>
    </message>
    <message>
        <source>name of the proxy</source>
        <translation>受托人姓名</translation>
    </message>
    <message>
        <source>identity number of the proxy</source>
        <translation>受托人身份证件号</translation>
    </message>
    <message>
        <source>number of the notarised power</source>
        <translation>公证书编号</translation>
    </message>
    <message>
        <source>notary office</source>
        <translation>公证机构</translation>
    </message>
    <message>
        <source>date of the notarised power</source>
        <translation>公证日期</translation>
    </message>
    <message>
        <source>where the proof comes from</source>
        <translation>档案查证途径</translation>
    </message>
    <message>
        <source>what the archive says</source>
        <translation>档案查证结果</translation>
    </message>
    <message>
        <source>note on the archive</source>
        <translation>档案查证说明</translation>
    </message>
    <message>
        <source>date of the first registration, as written</source>
        <translation>原登记日期（按原证填写）</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>address for letters</source>
        <translation>通讯地址</translation>
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
    <message>
        <source>name of the visitor</source>
        <translation>预约人姓名</translation>
    </message>
    <message>
        <source>identity number of the visitor</source>
        <translation>预约人证件号</translation>
    </message>
    <message>
        <source>name of the deceased</source>
        <translation>逝者姓名</translation>
    </message>
    <message>
        <source>number of persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>couples a slot</source>
        <translation>每时段对数</translation>
    </message>
    <message>
        <source>business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>业务队列</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>what the court ruled</source>
        <translation>裁判结果</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>number of the judgment</source>
        <translation>裁判文书案号</translation>
    </message>
    <message>
        <source>judged on</source>
        <translation>裁判日期</translation>
    </message>
    <message>
        <source>effective on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>certificates collected by the court</source>
        <translation>法院已收缴结婚证</translation>
    </message>
    <message>
        <source>whose identity was misused</source>
        <translation>被冒用身份的一方</translation>
    </message>
    <message>
        <source>cause ended or known on</source>
        <translation>胁迫终止或知悉之日</translation>
    </message>
    <message>
        <source>facts found</source>
        <translation>查明的事实</translation>
    </message>
    <message>
        <source>number of the notice</source>
        <translation>告知书文号</translation>
    </message>
    <message>
        <source>notice served on</source>
        <translation>告知书送达日期</translation>
    </message>
    <message>
        <source>how the notice was served</source>
        <translation>告知书送达方式</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>听证</translation>
    </message>
    <message>
        <source>what the parties said</source>
        <translation>当事人陈述、申辩</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>decision served on</source>
        <translation>决定书送达日期</translation>
    </message>
    <message>
        <source>how the decision was served</source>
        <translation>决定书送达方式</translation>
    </message>
    <message>
        <source>certificate of the man</source>
        <translation>男方证件</translation>
    </message>
    <message>
        <source>certificate of the woman</source>
        <translation>女方证件</translation>
    </message>
    <message>
        <source>who states it</source>
        <translation>声明人</translation>
    </message>
    <message>
        <source>declared dead on</source>
        <translation>宣告死亡日期</translation>
    </message>
    <message>
        <source>court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>number of the ruling</source>
        <translation>裁判案号</translation>
    </message>
    <message>
        <source>ruled on</source>
        <translation>撤销宣告日期</translation>
    </message>
    <message>
        <source>both booklets given back</source>
        <translation>两本证件已收回</translation>
    </message>
    <message>
        <source>will to divorce</source>
        <translation>离婚意愿</translation>
    </message>
    <message>
        <source>agreement on the children</source>
        <translation>子女协议</translation>
    </message>
    <message>
        <source>agreement on the property</source>
        <translation>财产协议</translation>
    </message>
    <message>
        <source>agreement on the debts</source>
        <translation>债务协议</translation>
    </message>
    <message>
        <source>number of the marriage certificate</source>
        <translation>结婚证字号</translation>
    </message>
    <message>
        <source>married on</source>
        <translation>结婚日期</translation>
    </message>
    <message>
        <source>place of the marriage</source>
        <translation>结婚登记地</translation>
    </message>
    <message>
        <source>office of the marriage</source>
        <translation>结婚登记机关</translation>
    </message>
    <message>
        <source>capacity of the man</source>
        <translation>男方行为能力</translation>
    </message>
    <message>
        <source>capacity of the woman</source>
        <translation>女方行为能力</translation>
    </message>
    <message>
        <source>children under age</source>
        <translation>未成年子女数</translation>
    </message>
    <message>
        <source>reason for the divorce</source>
        <translation>离婚原因</translation>
    </message>
    <message>
        <source>answer to the help offered</source>
        <translation>调解咨询答复</translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>how the receipt was lost</source>
        <translation>回执单遗失情况</translation>
    </message>
    <message>
        <source>question</source>
        <translation>询问事项</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>实盘数</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>delivery note</source>
        <translation>发货单号</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>case or certificate number</source>
        <translation>业务编号或证件字号</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>name of the room</source>
        <translation>场所名称</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>婚姻家庭辅导师</translation>
    </message>
    <message>
        <source>officiant</source>
        <translation>颁证员</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>当事人同意</translation>
    </message>
    <message>
        <source>told of shelter</source>
        <translation>已告知庇护救助</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>来宾人数</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>仪式流程</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>service point</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>rule for bad weather</source>
        <translation>恶劣天气预案</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>培训日期</translation>
    </message>
    <message>
        <source>trained by</source>
        <translation>培训单位</translation>
    </message>
    <message>
        <source>who comes</source>
        <translation>到场人员</translation>
    </message>
    <message>
        <source>paper of the volume</source>
        <translation>卷内材料</translation>
    </message>
    <message>
        <source>pages to copy</source>
        <translation>复印页数</translation>
    </message>
    <message>
        <source>name of who asks</source>
        <translation>申请人姓名</translation>
    </message>
    <message>
        <source>identity number of who asks</source>
        <translation>申请人身份证件号</translation>
    </message>
    <message>
        <source>right to look up</source>
        <translation>查档资格</translation>
    </message>
    <message>
        <source>court paper or letter of introduction</source>
        <translation>法院证明或单位介绍信</translation>
    </message>
    <message>
        <source>lawyer&apos;s licence</source>
        <translation>律师执业证号</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>查档目的</translation>
    </message>
    <message>
        <source>file asked for</source>
        <translation>申请查的档案</translation>
    </message>
    <message>
        <source>number of the seal</source>
        <translation>印章编号</translation>
    </message>
    <message>
        <source>class of the archive</source>
        <translation>档案类别</translation>
    </message>
    <message>
        <source>category</source>
        <translation>收养类别</translation>
    </message>
    <message>
        <source>placed by</source>
        <translation>送养人类别</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>福利机构</translation>
    </message>
    <message>
        <source>institution&apos;s division</source>
        <translation>机构所在区划</translation>
    </message>
    <message>
        <source>division of the finding</source>
        <translation>捡拾地区划</translation>
    </message>
    <message>
        <source>place of finding</source>
        <translation>捡拾地点</translation>
    </message>
    <message>
        <source>day of finding</source>
        <translation>捡拾日期</translation>
    </message>
    <message>
        <source>children now</source>
        <translation>现有子女数</translation>
    </message>
    <message>
        <source>adopting now</source>
        <translation>本次收养人数</translation>
    </message>
    <message>
        <source>hardship</source>
        <translation>特殊困难情况</translation>
    </message>
    <message>
        <source>consent of others</source>
        <translation>其他抚养义务人意见</translation>
    </message>
    <message>
        <source>priority of grandparents</source>
        <translation>优先抚养权</translation>
    </message>
    <message>
        <source>name after the adoption</source>
        <translation>收养后姓名</translation>
    </message>
    <message>
        <source>reason for the adoption</source>
        <translation>收养原因</translation>
    </message>
    <message>
        <source>text of the notice</source>
        <translation>公告内容</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>公告媒体</translation>
    </message>
    <message>
        <source>day of the notice</source>
        <translation>公告日期</translation>
    </message>
    <message>
        <source>day of the claim</source>
        <translation>认领日期</translation>
    </message>
    <message>
        <source>claimed by</source>
        <translation>认领人</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation>评估方</translation>
    </message>
    <message>
        <source>assessors</source>
        <translation>评估人员</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>委托合同</translation>
    </message>
    <message>
        <source>day of the confirmation</source>
        <translation>确认评估日期</translation>
    </message>
    <message>
        <source>child with the family since</source>
        <translation>融合期起始日</translation>
    </message>
    <message>
        <source>facts of the assessment</source>
        <translation>评估事实</translation>
    </message>
    <message>
        <source>conclusion of the assessment</source>
        <translation>评估意见</translation>
    </message>
    <message>
        <source>result of the assessment</source>
        <translation>评估结论</translation>
    </message>
    <message>
        <source>day of the report</source>
        <translation>评估报告日期</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>评估事实</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>走访情况</translation>
    </message>
    <message>
        <source>day of the visit</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>visitors</source>
        <translation>走访人员</translation>
    </message>
    <message>
        <source>visit to the family</source>
        <translation>入户走访</translation>
    </message>
    <message>
        <source>red flag</source>
        <translation>风险情形</translation>
    </message>
    <message>
        <source>reported to</source>
        <translation>报告对象</translation>
    </message>
    <message>
        <source>day of the interview</source>
        <translation>询问日期</translation>
    </message>
    <message>
        <source>record of the interview</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>who is asked</source>
        <translation>被询问人</translation>
    </message>
    <message>
        <source>opinion of the review</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>head&apos;s opinion</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>询问事项</translation>
    </message>
    <message>
        <source>last day to bring it</source>
        <translation>补正期限</translation>
    </message>
    <message>
        <source>number of the blank</source>
        <translation>空白证编号</translation>
    </message>
    <message>
        <source>wanted for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>day the parties were told</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>day of service</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>way of service</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>certificate collected</source>
        <translation>证件收缴</translation>
    </message>
    <message>
        <source>why not collected</source>
        <translation>未收缴原因</translation>
    </message>
    <message>
        <source>certificate taken back</source>
        <translation>收回原证</translation>
    </message>
    <message>
        <source>agreed matters</source>
        <translation>协议事项</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>written agreement</source>
        <translation>书面协议</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>number of the letter</source>
        <translation>公函编号</translation>
    </message>
    <message>
        <source>sealed parts</source>
        <translation>启封内容</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>启封依据</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>与被询问人关系</translation>
    </message>
    <message>
        <source>whereabouts</source>
        <translation>下落</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>record of offences</source>
        <translation>违法犯罪记录</translation>
    </message>
    <message>
        <source>illness that bars an adoption</source>
        <translation>不宜收养的疾病</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>how it ends</source>
        <translation>终结方式</translation>
    </message>
    <message>
        <source>interview of</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>points for</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>签发日期</translation>
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
        <translation>证件号出生日期为{number_birth_date}，所填为{birth_date}；须先由公安机关更正。</translation>
    </message>
    <message>
        <source>The number is that of a {number_sex}, the form says {sex}; the police must correct it first.</source>
        <translation>证件号所示性别为{number_sex}，所填为{sex}；须先由公安机关更正。</translation>
    </message>
    <message>
        <source>The birth date {birth_date} lies in the future.</source>
        <translation>出生日期{birth_date}晚于今日。</translation>
    </message>
    <message>
        <source>Born on {birth_date}, this person would be over 120 years old.</source>
        <translation>出生日期{birth_date}，年龄已超过120周岁，请核实。</translation>
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
        <translation>库中同一号码登记为{name}，出生日期{birth_date}。</translation>
    </message>
    <message>
        <source>The card was valid until {valid_until}; a new or temporary card is needed.</source>
        <translation>证件有效期至{valid_until}，已过期；请换领或出示临时居民身份证。</translation>
    </message>
    <message>
        <source>The validity of the card does not fit the age at issue (expected {expected}); look closely at it.</source>
        <translation>证件有效期限与签发时年龄不符（应为{expected}），请注意辨别真伪。</translation>
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
        <translation>{role}在本库中有婚姻登记：{certificate_number}，{registration_date}，与{other_party}。</translation>
    </message>
    <message>
        <source>The {role} declares to have a spouse.</source>
        <translation>{role}声明有配偶。</translation>
    </message>
    <message>
        <source>One of the same name and birth date is married: {certificate_number}, {registration_date}, {other_party}.</source>
        <translation>库中有同名同出生日期者已婚：{certificate_number}，{registration_date}，与{other_party}；请比对。</translation>
    </message>
    <message>
        <source>The {role} declares {declared}, the check says {answer}; still to be seen and verified: {proof}.</source>
        <translation>{role}声明{declared}，核对结果为{answer}；尚须出示并核实：{proof}。</translation>
    </message>
    <message>
        <source>This office may not register this couple. {office}</source>
        <translation>本处无权办理。{office}</translation>
    </message>
    <message>
        <source>{role}: {paper} has not been shown yet.</source>
        <translation>{role}：{paper}尚未出示。</translation>
    </message>
    <message>
        <source>{role}: {paper} has been shown but not verified yet.</source>
        <translation>{role}：{paper}已出示，尚未核验。</translation>
    </message>
    <message>
        <source>{role}: enter the day on which {paper} was issued; without it nobody can say whether it still counts.</source>
        <translation>{role}：请录入{paper}的出具日期；没有出具日期，无法判断是否仍在有效期内。</translation>
    </message>
    <message>
        <source>{role}: enter from which country {paper} comes and what it says of a spouse.</source>
        <translation>{role}：请录入{paper}的出具国家（地区）及其关于配偶状况的表述。</translation>
    </message>
    <message>
        <source>It is not said whose child it is: the category decides what is checked.</source>
        <translation>未选被收养人类别：类别决定审查内容。</translation>
    </message>
    <message>
        <source>The child is {age} on {on}; only who is under {limit} can be adopted.</source>
        <translation>被收养人至 {on} 已满 {age} 周岁；未满 {limit} 周岁的才能被收养。</translation>
    </message>
    <message>
        <source>The {role} is {age}; an adopter is at least {required}, which is reached on {earliest}.</source>
        <translation>{role}现年 {age} 周岁；收养人应当年满 {required} 周岁，最早为 {earliest}。</translation>
    </message>
    <message>
        <source>The adopters have {children} children; with more than {most} they cannot adopt this child.</source>
        <translation>收养人已有子女 {children} 名；多于 {most} 名的，不能收养该儿童。</translation>
    </message>
    <message>
        <source>{adopting} children are to be adopted; {most} can be.</source>
        <translation>拟收养 {adopting} 名；可以收养 {most} 名。</translation>
    </message>
    <message>
        <source>Who has a spouse adopts together with the spouse.</source>
        <translation>有配偶者收养子女，应当夫妻共同收养。</translation>
    </message>
    <message>
        <source>Adopter and child are {gap} full years apart; one person alone needs {required} to a child of the other sex.</source>
        <translation>收养人与被收养人年龄相差 {gap} 周岁；无配偶者收养异性子女的，应当相差 {required} 周岁以上。</translation>
    </message>
    <message>
        <source>The {role} has an illness that medically bars an adoption.</source>
        <translation>{role}患有医学上认为不应当收养子女的疾病。</translation>
    </message>
    <message>
        <source>The {role} has a record of an offence adverse to a child.</source>
        <translation>{role}有不利于被收养人健康成长的违法犯罪记录。</translation>
    </message>
    <message>
        <source>It was not asked yet whether the {role} has a record of an offence adverse to a child.</source>
        <translation>尚未核查{role}有无不利于被收养人健康成长的违法犯罪记录。</translation>
    </message>
    <message>
        <source>The child is {age} and must agree itself (from {limit} on); it has not.</source>
        <translation>被收养人已满 {age} 周岁（{limit} 周岁以上应当征得本人同意），尚未同意。</translation>
    </message>
    <message>
        <source>The {role} has not come; one spouse can send a power certified by the committee or a notary.</source>
        <translation>{role}未到场；一方不能到场的，应当书面委托并经村（居）民委员会证明或者公证。</translation>
    </message>
    <message>
        <source>The {role} has not said freely to want the adoption.</source>
        <translation>{role}尚未表示自愿收养。</translation>
    </message>
    <message>
        <source>Who places may not place this child, or it is not shown that the parents may gravely harm it.</source>
        <translation>送养人无权送养该儿童，或者尚无父母可能严重危害该儿童的证明。</translation>
    </message>
    <message>
        <source>Birth parents place together; one alone only where the other is unknown or cannot be found.</source>
        <translation>生父母送养子女，应当双方共同送养；一方不明或者查找不到的，可以单方送养。</translation>
    </message>
    <message>
        <source>The dead parent&apos;s parents may raise the child first; their statement is missing, or they claim it.</source>
        <translation>死亡一方的父母有优先抚养的权利；尚无其声明，或者其主张抚养。</translation>
    </message>
    <message>
        <source>Those with a duty to raise the child have not agreed that the guardian places it.</source>
        <translation>监护人送养孤儿，尚未征得有抚养义务的人同意。</translation>
    </message>
    <message>
        <source>The consent of the {role} is missing.</source>
        <translation>尚无{role}的同意。</translation>
    </message>
    <message>
        <source>This office does not register the adoption; the {level} does: {office}.</source>
        <translation>本机关无权办理，应当向{level}申请：{office}</translation>
    </message>
    <message>
        <source>A parent or guardian claimed the child on {claimed_on}: the adoption ends here.</source>
        <translation>{claimed_on} 生父母或者监护人已认领：收养程序终止。</translation>
    </message>
    <message>
        <source>The parents cannot be found, and no notice was published yet.</source>
        <translation>查找不到生父母的，尚未公告。</translation>
    </message>
    <message>
        <source>The notice of {published} runs until {ends}; one can register from {from} on.</source>
        <translation>{published} 的公告至 {ends} 期满，自 {from} 起可以登记。</translation>
    </message>
    <message>
        <source>The assessment of the adopters has not been reported yet.</source>
        <translation>尚无收养评估报告。</translation>
    </message>
    <message>
        <source>The assessment does not recommend the adoption; a refusal needs a ground of the law.</source>
        <translation>评估报告不建议收养；不予登记须有法定理由。</translation>
    </message>
    <message>
        <source>Received on {received}, {used} days have run; the last lawful day is {last_day}.</source>
        <translation>{received} 收到申请，已用 {used} 日；办结期限至 {last_day}。</translation>
    </message>
    <message>
        <source>Received on {received}, {used} days have run; the period stands still now.</source>
        <translation>受理日期{received}，已用{used}天，现在停止计算。</translation>
    </message>
    <message>
        <source>The last lawful day was {last_day}; the reason is noted.</source>
        <translation>办结期限已于 {last_day} 届满；应当注明原因。</translation>
    </message>
    <message>
        <source>Missing, or not verified yet: {paper}.</source>
        <translation>缺少或者尚未核实：{paper}。</translation>
    </message>
    <message>
        <source>A doubt about {paper} is open: {doubt}</source>
        <translation>{paper}存疑未消除：{doubt}</translation>
    </message>
    <message>
        <source>The {role} has not agreed to the dissolution; what is in dispute goes to the court.</source>
        <translation>{role}尚未同意解除；有争议的，向人民法院起诉。</translation>
    </message>
    <message>
        <source>The child&apos;s adoption {number} stands or is under way ({state}); it is not adopted a second time.</source>
        <translation>该儿童的收养登记{number}仍然有效或者正在办理（{state}），不得重复收养。</translation>
    </message>
    <message>
        <source>The name {name} has neither an adopter&apos;s surname nor the child&apos;s own.</source>
        <translation>收养后姓名{name}既不随收养人姓，也不是原姓氏（民法典第1112条）。</translation>
    </message>
    <message>
        <source>The registration {number} does not stand any more, or is not of that kind ({state}).</source>
        <translation>登记{number}已不再有效，或者不是该类登记（{state}）。</translation>
    </message>
    <message>
        <source>Accepted on {accepted_on} and counted from the next day: either party may withdraw until {first_ends}; both come for the certificate from {issue_from} to {second_ends}, otherwise the application lapses.</source>
        <translation>{accepted_on}受理，自次日起计算：{first_ends}前（含当日办公时间内）任何一方可以撤回；{issue_from}至{second_ends}双方共同到场申领离婚证，逾期未到视为撤回。</translation>
    </message>
    <message>
        <source>Accepted on {accepted_on} and counted from the next day: either party may withdraw until {first_ends}; both come for the certificate from {issue_from} to {second_ends}, otherwise the application lapses. A last day that is a day off moves to the day after it: {moves}.</source>
        <translation>{accepted_on}受理，自次日起计算：{first_ends}前（含当日办公时间内）任何一方可以撤回；{issue_from}至{second_ends}双方共同到场申领离婚证，逾期未到视为撤回。最后一日是休息日的，顺延至休息日结束的次日：{moves}。</translation>
    </message>
    <message>
        <source>The days off of {year} are not entered yet: the end on {ends} is provisional and is told anew when the notice is there.</source>
        <translation>{year}年放假安排尚未录入，期限届满日{ends}为暂定，待通知公布后重新告知。</translation>
    </message>
    <message>
        <source>The first thirty days end on {first_ends}; the certificate can be given from {issue_from} on.</source>
        <translation>离婚冷静期至{first_ends}届满，{issue_from}起方可发给离婚证。</translation>
    </message>
    <message>
        <source>The thirty days for the certificate ended on {second_ends}: the application counts as withdrawn; the couple can apply anew.</source>
        <translation>申领离婚证的三十日已于{second_ends}届满，视为撤回离婚登记申请；双方可重新申请。</translation>
    </message>
    <message>
        <source>The first thirty days ended on {first_ends} when the office closed, so nothing can be withdrawn any more; who does not want the divorce simply does not come, and it lapses after {second_ends}.</source>
        <translation>离婚冷静期已于{first_ends}下班时届满，不再办理撤回；不愿离婚的一方不到场即可，{second_ends}后视为撤回。</translation>
    </message>
    <message>
        <source>This application has ended ({state}); the couple can apply anew.</source>
        <translation>该申请已终结（{state}）；双方可重新申请。</translation>
    </message>
    <message>
        <source>The application was accepted by {office}; only that office gives the certificate.</source>
        <translation>该申请由{office}受理，只能在该处申领离婚证。</translation>
    </message>
    <message>
        <source>The receipt is lost: the {role} explains that in writing.</source>
        <translation>受理回执单遗失的，{role}须书面说明。</translation>
    </message>
    <message>
        <source>The {role} has not come in person; both come, at both visits.</source>
        <translation>{role}未亲自到场；申请和领证均须双方共同到场。</translation>
    </message>
    <message>
        <source>The parties do not agree on {matter}: without a full agreement only the court can divorce them.</source>
        <translation>双方对{matter}未达成一致，不予受理，可向人民法院起诉离婚。</translation>
    </message>
    <message>
        <source>Asked apart, the {role} does not say freely that the divorce is wanted: no divorce is registered.</source>
        <translation>分别询问时，{role}未表示自愿离婚，不予离婚登记。</translation>
    </message>
    <message>
        <source>The {role} has not been asked apart yet whether the divorce is wanted.</source>
        <translation>尚未单独询问{role}是否自愿离婚。</translation>
    </message>
    <message>
        <source>The {role} has no full capacity to act: only the court can divorce them.</source>
        <translation>{role}属于无民事行为能力或限制民事行为能力人，不予受理，应向人民法院起诉离婚。</translation>
    </message>
    <message>
        <source>The marriage was not registered in the mainland: the court is competent.</source>
        <translation>结婚登记不是在中国内地办理，不予受理，应向人民法院起诉离婚。</translation>
    </message>
    <message>
        <source>The marriage was registered by a Chinese mission abroad; the office&apos;s practice accepts it.</source>
        <translation>结婚证由我国驻外使（领）馆颁发，按本处规定可以受理。</translation>
    </message>
    <message>
        <source>By this register the marriage {certificate_number} of the two has ended ({state}).</source>
        <translation>本库显示双方的婚姻 {certificate_number} 已终止（{state}）。</translation>
    </message>
    <message>
        <source>The protection of soldiers and of pregnant wives bars a claim by one side only, not an application by both.</source>
        <translation>对军人和怀孕一方的特别保护只限制单方提出离婚，不影响双方自愿申请。</translation>
    </message>
    <message>
        <source>Counselling or mediation can be offered; note the couple&apos;s answer.</source>
        <translation>可以提供婚姻家庭辅导或者调解，请记录双方意愿。</translation>
    </message>
    <message>
        <source>A registered divorce is not undone because it was a pretence; the two may marry each other again.</source>
        <translation>已登记的离婚不因“假离婚”而撤销；双方自愿的，可以申请复婚。</translation>
    </message>
    <message>
        <source>This register holds no marriage {certificate_number} of the two; what is to be noted on?</source>
        <translation>本系统没有二人字号为{certificate_number}的结婚登记，无原件可注记。请核对字号，或先补录原登记。</translation>
    </message>
    <message>
        <source>The registration {certificate_number} does not stand any more ({state}); nothing is noted a second time.</source>
        <translation>登记{certificate_number}已不再有效（{state}），不再重复注记。</translation>
    </message>
    <message>
        <source>{role} has married since ({certificate_number}, {registration_date}, {other_party}): with the divorce taken back both marriages stand side by side; tell both couples and the leader.</source>
        <translation>{role}已于{registration_date}与{other_party}再婚（{certificate_number}）：离婚登记撤销后两段婚姻并存，请告知两段婚姻的当事人，并报负责人。</translation>
    </message>
    <message>
        <source>Somebody of the name and birth date of the {role} is married ({certificate_number}, {registration_date}, {other_party}): look whether it is the same person; then both marriages stand side by side.</source>
        <translation>登记系统中有与{role}同名同生日的人已婚（{certificate_number}，{registration_date}，{other_party}）：请核实是否为同一人；如是，两段婚姻将并存。</translation>
    </message>
    <message>
        <source>{certificate_number} is a divorce: a court neither annuls nor ends it; only an administrative court revokes its registration.</source>
        <translation>{certificate_number}是离婚登记：法院不判决其无效、撤销婚姻或准予离婚，只有行政诉讼的判决可以撤销该登记。</translation>
    </message>
    <message>
        <source>{ground} is no ground on which the office revokes: only the court annuls, asked until {last_day}.</source>
        <translation>{ground}不属于登记机关撤销的事由，应当由当事人在{last_day}前（含当日）向人民法院请求撤销。</translation>
    </message>
    <message>
        <source>{ground} is no ground on which the office revokes: the party turns to the court.</source>
        <translation>{ground}不属于登记机关撤销的事由，请告知当事人向人民法院提出。</translation>
    </message>
    <message>
        <source>Registered on {original_date}, the coerced party could ask until {last_day}.</source>
        <translation>登记日期为{original_date}，受胁迫方请求撤销的期限至{last_day}届满。</translation>
    </message>
    <message>
        <source>{paper} has not been shown yet.</source>
        <translation>尚未出示：{paper}。</translation>
    </message>
    <message>
        <source>{paper} has been shown but not verified yet.</source>
        <translation>已出示但尚未核实：{paper}。</translation>
    </message>
    <message>
        <source>The notice was served on {served_on}: a hearing can be asked for until {until}; decide after that day, or when both have waived it in writing.</source>
        <translation>拟撤销告知书于{served_on}送达，听证可在{until}前（含当日）提出；请在该日之后作出决定，或者待双方书面放弃听证。</translation>
    </message>
    <message>
        <source>A hearing has been asked for and not held yet; nothing is decided before.</source>
        <translation>当事人已申请听证而尚未举行，听证前不作决定。</translation>
    </message>
    <message>
        <source>The notice was served on {served_on}: a hearing can be asked for until {until}.</source>
        <translation>拟撤销告知书于{served_on}送达，当事人可在{until}前（含当日）申请听证。</translation>
    </message>
    <message>
        <source>The days off of {year} are not entered yet: the end on {until} is provisional.</source>
        <translation>{year}年放假安排尚未录入，届满日{until}为暂定。</translation>
    </message>
    <message>
        <source>Note the judgment on the file of {certificate_number} at once and upload it to the national base; the number stays in the ledger.</source>
        <translation>请立即在登记{certificate_number}的档案上注记该判决，并上传全国婚姻登记信息库；字号保留在台账中。</translation>
    </message>
    <message>
        <source>The judgment is effective on {effective_on} only; until then nothing is noted.</source>
        <translation>该裁判文书于{effective_on}才生效，生效前不作注记。</translation>
    </message>
    <message>
        <source>Filed and noted, the statement of the {role} keeps the marriage {certificate_number} ended.</source>
        <translation>{role}的书面声明存档并注记后，{certificate_number}的婚姻关系不自行恢复。</translation>
    </message>
    <message>
        <source>The {role} has married again ({certificate_number}): the old marriage does not revive, no statement is needed.</source>
        <translation>{role}已经再婚（{certificate_number}），原婚姻关系不自行恢复，无须提交声明。</translation>
    </message>
    <message>
        <source>The {role} applies but has not come; who cannot come lets a proxy act by a notarised power.</source>
        <translation>申请人{role}未到场；本人不能到场的，须凭经公证的授权委托书委托他人办理。</translation>
    </message>
    <message>
        <source>The proxy&apos;s identity number {number} cannot be right; please compare it with the paper.</source>
        <translation>受托人的身份证件号{number}有误，请与证件核对。</translation>
    </message>
    <message>
        <source>The power is dated {notarised_on}, a day that has not come yet; please compare it with the paper.</source>
        <translation>公证日期{notarised_on}晚于今天，请与公证书核对。</translation>
    </message>
    <message>
        <source>The proxy {name} can act only where a file of the registration exists and agrees with the identity: the party comes in person.</source>
        <translation>只有查到婚姻登记档案且档案与身份信息一致的，才能委托他人办理，受托人{name}不能代办；请当事人本人到场办理。</translation>
    </message>
    <message>
        <source>The registration {certificate_number} stands no more ({state}): no certificate of it is issued anew; a sealed copy of the archive can be given.</source>
        <translation>原登记{certificate_number}已不存续（{state}），不予补发该证；当事人可申请查档，由档案保管部门出具加盖查档专用章的复印件。</translation>
    </message>
    <message>
        <source>Since then the {role} has the registration {certificate_number} of {registration_date} with {other_party}: the status has changed, no certificate of the former one is issued anew.</source>
        <translation>{role}此后于{registration_date}与{other_party}另有登记（{certificate_number}），婚姻状况已发生改变，不予补发原证。</translation>
    </message>
    <message>
        <source>The present status is stated as {declared}: it is no longer that of the certificate, which is not issued anew.</source>
        <translation>申请人现婚姻状况为{declared}，与所补领的证件已不相符，不予补发。</translation>
    </message>
    <message>
        <source>The register holds {certificate_number} ({registration_date}) with {other_party} under the name of the {role}: look whether it is the same person and the later registration.</source>
        <translation>本系统有与{role}同名或同号的登记：{certificate_number}（{registration_date}），对方为{other_party}；请核对是否同一人、是否在原登记之后。</translation>
    </message>
    <message>
        <source>A certificate was already issued anew: {certificate_number}.</source>
        <translation>此前已补发过证件：{certificate_number}。</translation>
    </message>
    <message>
        <source>The number {number} is not that of this certificate ({paper}); choose the right certificate or correct the number.</source>
        <translation>字号{number}不是{paper}的字号，请改选补领证件或更正字号。</translation>
    </message>
    <message>
        <source>The archive has not been checked yet; note where the proof comes from and what it says.</source>
        <translation>尚未查证档案，请登记查证途径和查证结果。</translation>
    </message>
    <message>
        <source>The file of the {role} says something else ({what}): the household page with the former data or the police&apos;s correction proves the change.</source>
        <translation>{role}的身份信息与原登记档案不一致（{what}），须提供载有原信息的户口簿页或公安机关更正证明。</translation>
    </message>
    <message>
        <source>The archive does not agree with the identity: the household page with the former data or the police&apos;s correction proves the change, otherwise it is refused.</source>
        <translation>档案与当事人身份信息不一致，须提供载有原信息的户口簿页或公安机关更正证明；不能提供的，不予补发。</translation>
    </message>
    <message>
        <source>The entry is not what the file of {certificate_number} says: {what}.</source>
        <translation>录入内容与原登记档案（{certificate_number}）不一致：{what}。</translation>
    </message>
    <message>
        <source>{role}: {source_system} says {answer}, here it is {declared}; compare the original certificate and the archive before you go on.</source>
        <translation>{role}：{source_system}显示{answer}，本案为{declared}；请核对原证件和档案后再继续办理。</translation>
    </message>
    <message>
        <source>{role}: {kind} has not been checked online. {reason}</source>
        <translation>{role}：{kind}尚未联网核对。{reason}</translation>
    </message>
    <message>
        <source>{name} is not among those who booked ({booked}).</source>
        <translation>{name}不是预约时登记的人（{booked}）。</translation>
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
        <translation>{role}：{paper}（{issued_on}出具）有效至{last_day}，已过期。</translation>
    </message>
    <message>
        <source>{role}: the wording of {paper} does not say that there is no spouse.</source>
        <translation>{role}：{paper}的内容不足以证明无配偶。</translation>
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
        <translation>{role}另有在办业务：{office} {window}号窗口 {officer}（{state}）。</translation>
    </message>
    <message>
        <source>Not in accord with the law of its date: {rule}.</source>
        <translation>与登记当时的规定不符：{rule}。</translation>
    </message>
    <message>
        <source>Since {since} no child is sent abroad but a step-child or a kin&apos;s child.</source>
        <translation>自{since}起，除外国人收养继子女、三代以内旁系同辈血亲的子女外，不再向国外送养。</translation>
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
        <translation>{role}：身份信息联网核对不一致（{source_system}）。</translation>
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
        <source>{role}: {kind} was checked at {at}, more than {minutes} minutes ago; please ask anew. {reason}</source>
        <translation>{role}：{kind}于 {at} 核对，已超过 {minutes} 分钟，请重新核对。{reason}</translation>
    </message>
    <message>
        <source>{role}: {kind} was checked at {at} for {asked_name}; name or number was changed since: please ask anew. {reason}</source>
        <translation>{role}：{kind}于 {at} 按“{asked_name}”核对，此后姓名或证件号码已更改，请重新核对。{reason}</translation>
    </message>
    <message>
        <source>{field}: the card says {on_card}, the form says {entered}; please compare.</source>
        <translation>{field}：证件为“{on_card}”，录入为“{entered}”，请核对。</translation>
    </message>
    <message>
        <source>{role}: the marital status has not been declared.</source>
        <translation>{role}：婚姻状况未声明。</translation>
    </message>
    <message>
        <source>{role}: the free will has not been asked yet.</source>
        <translation>{role}：尚未单独询问结婚意愿。</translation>
    </message>
    <message>
        <source>The booklet {number} is of another kind ({kind}); do not print.</source>
        <translation>空白证{number}种类不符（{kind}），不得打印。</translation>
    </message>
    <message>
        <source>The booklet {number} cannot be used: {state}.</source>
        <translation>空白证{number}不能使用：{state}。</translation>
    </message>
    <message>
        <source>No installed font draws {characters}; do not take a booklet before this is mended.</source>
        <translation>现有字库缺字：{characters}；补齐前不得领用空白证。</translation>
    </message>
    <message>
        <source>The serial number was skipped without a reason.</source>
        <translation>流水号跳号且未说明原因。</translation>
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
        <source>The registrar&apos;s qualification ended on {qualified_until}.</source>
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
    <name>FitDialog</name>
    <message>
        <source>Fit a printer</source>
        <translation>打印校准</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>A4 纸</translation>
    </message>
    <message>
        <source>Booklet or spoiled blank</source>
        <translation>证件内页或作废证件</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>打印机(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>纸盒(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>纸张(&amp;S)</translation>
    </message>
    <message>
        <source>Print the ruler sheet</source>
        <translation>打印校准尺</translation>
    </message>
    <message>
        <source>from the left edge, mm</source>
        <translation>距左边缘（毫米）</translation>
    </message>
    <message>
        <source>from the upper edge, mm</source>
        <translation>距上边缘（毫米）</translation>
    </message>
    <message>
        <source>Cross {mark}</source>
        <translation>十字 {mark}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>No printer is installed here.</source>
        <translation>本机没有安装打印机。</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Fitted on {day}: {x:+.1f} / {y:+.1f} mm, {turn:+.2f}°.</source>
        <translation>{day} 已校准：{x:+.1f} / {y:+.1f} 毫米，{turn:+.2f}°。</translation>
    </message>
    <message>
        <source>Checked: {off:.2f} mm off at most.</source>
        <translation>已核验：最大偏差 {off:.2f} 毫米。</translation>
    </message>
    <message>
        <source>! The printer has another driver since then: measure anew.</source>
        <translation>! 此后打印机更换了驱动程序，请重新测量。</translation>
    </message>
    <message>
        <source>Print the sheet once more: it comes out fitted. Type what you measure now.</source>
        <translation>再打印一张校准尺（已按校准结果打印），填入此次量得的数。</translation>
    </message>
    <message>
        <source>Print the sheet on a plain page or a spoiled blank. Measure with a ruler from the paper&apos;s edge to the middle of each cross, to a tenth of a millimetre, and type the numbers.</source>
        <translation>用白纸或作废证件打印校准尺，用直尺量出纸边到每个十字中心的距离，读到 0.1 毫米，填入下表。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Keep the fit</source>
        <translation>保存校准</translation>
    </message>
    <message>
        <source>Print the check page</source>
        <translation>打印核验页</translation>
    </message>
    <message>
        <source>Being printed …</source>
        <translation>正在打印……</translation>
    </message>
    <message>
        <source>Printed. Now measure the crosses A to D.</source>
        <translation>已打印。请量十字 A 至 D。</translation>
    </message>
    <message>
        <source>Cross {mark}: type the distance in mm, about {about:g}.</source>
        <translation>十字 {mark}：请填距离（毫米），约为 {about:g}。</translation>
    </message>
    <message>
        <source>{off:.2f} mm off at most.</source>
        <translation>最大偏差 {off:.2f} 毫米。</translation>
    </message>
    <message>
        <source>This printer fits.</source>
        <translation>打印位置合格。</translation>
    </message>
    <message>
        <source>Measure anew.</source>
        <translation>请重新测量。</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Not filled in: {field}.</source>
        <translation>未填写：{field}。</translation>
    </message>
</context>
<context>
    <name>Grandparents</name>
    <message>
        <source>Do not raise the child</source>
        <translation>放弃优先抚养权</translation>
    </message>
    <message>
        <source>Want to raise the child</source>
        <translation>主张优先抚养权</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>a false identity</source>
        <translation>冒用他人身份</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>弄虚作假</translation>
    </message>
    <message>
        <source>coercion</source>
        <translation>受胁迫</translation>
    </message>
    <message>
        <source>a serious illness not told</source>
        <translation>未如实告知重大疾病</translation>
    </message>
    <message>
        <source>bigamy</source>
        <translation>重婚</translation>
    </message>
    <message>
        <source>prohibited kinship</source>
        <translation>有禁止结婚的亲属关系</translation>
    </message>
    <message>
        <source>age under the law&apos;s</source>
        <translation>未到法定婚龄</translation>
    </message>
    <message>
        <source>an illness barring marriage</source>
        <translation>患有不应当结婚的疾病</translation>
    </message>
    <message>
        <source>a party who was not there in person</source>
        <translation>一方未亲自到场</translation>
    </message>
</context>
<context>
    <name>HallPage</name>
    <message>
        <source>Hall</source>
        <translation>大厅</translation>
    </message>
    <message>
        <source>&amp;Public screen</source>
        <translation>叫号屏(&amp;P)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>At the windows</source>
        <translation>窗口办理</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>今日办结</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Mean service</source>
        <translation>平均办理</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>等候队列</translation>
    </message>
    <message>
        <source>Nobody waits. Couples get their number when they are checked in on Today.</source>
        <translation>无人等候。当事人在“今日”报到时取号。</translation>
    </message>
    <message>
        <source>Enter calls a number out of its turn.</source>
        <translation>按回车可提前呼叫所选号。</translation>
    </message>
    <message>
        <source>Hand on …</source>
        <translation>转号…</translation>
    </message>
    <message>
        <source>Has gone …</source>
        <translation>弃号…</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Ticket   F6</source>
        <translation>排队号  F6</translation>
    </message>
    <message>
        <source>Nobody was put aside.</source>
        <translation>没有过号。</translation>
    </message>
    <message>
        <source>Not come or gone: Enter lets them wait again</source>
        <translation>过号或弃号：按回车重新排队</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>业务(&amp;F)</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>次序(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Draw a number</source>
        <translation>取号(&amp;D)</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number}号窗口</translation>
    </message>
    <message>
        <source>Whom does this window call? With nothing marked, everybody.</source>
        <translation>本窗口叫哪些业务的号？都不勾选即全部业务。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>办理业务</translation>
    </message>
    <message>
        <source>Number drawn: {number}</source>
        <translation>已取号：{number}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>{number}号</translation>
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
    <name>HeadsDialog</name>
    <message>
        <source>Heads of the channel&apos;s file</source>
        <translation>渠道文件的栏目对照</translation>
    </message>
    <message>
        <source>Choose what each head of the file holds; one without a choice is not read. This machine keeps the choice for the next file.</source>
        <translation>请选定文件中每个栏目的内容，不选的栏目不读取。本机会记住，下次导入时直接使用。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Two heads hold the same: {heads}. Choose one of them.</source>
        <translation>这些栏目选成了同一内容：{heads}。请只保留一个。</translation>
    </message>
    <message>
        <source>No head is chosen for: {fields}.</source>
        <translation>还没有选定栏目：{fields}。</translation>
    </message>
</context>
<context>
    <name>Hearings</name>
    <message>
        <source>Waived in writing</source>
        <translation>书面放弃</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
</context>
<context>
    <name>Help_answers</name>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不接受</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Motive</source>
        <translation>收养动机</translation>
    </message>
    <message>
        <source>Morals</source>
        <translation>道德品行</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>受教育程度</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>经济条件</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>居住条件</translation>
    </message>
    <message>
        <source>Marriage and family</source>
        <translation>婚姻家庭关系</translation>
    </message>
    <message>
        <source>Opinion of the family</source>
        <translation>共同生活家庭成员意见</translation>
    </message>
    <message>
        <source>Plan for the upbringing</source>
        <translation>抚育计划</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻里关系</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>融合情况</translation>
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
        <source>save what is typed</source>
        <translation>保存录入内容</translation>
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
        <source>to the man&apos;s fields</source>
        <translation>到男方栏</translation>
    </message>
    <message>
        <source>to the woman&apos;s fields</source>
        <translation>到女方栏</translation>
    </message>
    <message>
        <source>read the identity card into the party where the cursor is</source>
        <translation>将身份证读入光标所在的当事人</translation>
    </message>
    <message>
        <source>show the couple what will be printed</source>
        <translation>请当事人核对将要打印的内容</translation>
    </message>
    <message>
        <source>to the registration a case is about</source>
        <translation>查看本案所涉的原登记</translation>
    </message>
    <message>
        <source>find a rare character for the name where the cursor is</source>
        <translation>为光标所在的姓名查找生僻字</translation>
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
    <name>Kinds</name>
    <message>
        <source>Marriage</source>
        <translation>结婚</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>离婚</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>补领</translation>
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
    <name>Lanes</name>
    <message>
        <source>every business</source>
        <translation>全部业务</translation>
    </message>
    <message>
        <source>marriage registration</source>
        <translation>结婚登记</translation>
    </message>
    <message>
        <source>divorce registration</source>
        <translation>离婚登记</translation>
    </message>
    <message>
        <source>certificates issued anew</source>
        <translation>补领婚姻登记证</translation>
    </message>
    <message>
        <source>adoption</source>
        <translation>收养登记</translation>
    </message>
    <message>
        <source>funeral affairs</source>
        <translation>殡葬事务</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>ceremonies</source>
        <translation>颁证仪式</translation>
    </message>
    <message>
        <source>counselling</source>
        <translation>婚姻家庭辅导</translation>
    </message>
    <message>
        <source>visits to graves</source>
        <translation>祭扫</translation>
    </message>
    <message>
        <source>sea-burial voyages</source>
        <translation>海葬航次</translation>
    </message>
</context>
<context>
    <name>LaterCase</name>
    <message>
        <source>Note on the original</source>
        <translation>在原登记注记</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>File the case</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>A second officer has compared the judgment with the entry: {ruling}, {court} {number}. The registration {original} carries it from now on, and its certificates are marked as ended; this cannot be taken back.</source>
        <translation>第二名工作人员已将裁判文书与录入内容核对无误：{ruling}，{court}{number}。此后登记{original}即载明该裁判，所发证件标记为失效；此操作不可撤回。</translation>
    </message>
    <message>
        <source>Note the judgment</source>
        <translation>注记裁判文书</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>The judgment has been uploaded to the national base, in the system that does that. The case goes on to the archive.</source>
        <translation>裁判文书已通过相应系统上传全国婚姻登记信息库。本案转入归档。</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Send the case back</source>
        <translation>退回本案</translation>
    </message>
    <message>
        <source>The paper is not for this registration, or not effective yet. The case ends without a note on the original; this cannot be taken back.</source>
        <translation>文书不属于本登记，或尚未生效。本案终结，不在原登记注记；此操作不可撤回。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>A registrar goes on with the case.</source>
        <translation>待登记员办理。</translation>
    </message>
    <message>
        <source>The leader decides; a registrar prepares.</source>
        <translation>由登记员准备，待负责人决定。</translation>
    </message>
    <message>
        <source>The archivist files the case.</source>
        <translation>待档案员归档。</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>身份已核对</translation>
    </message>
    <message>
        <source>{name} stands here, the identity paper is {name}&apos;s, and the statement was signed before the registrar. What is typed cannot be changed afterwards.</source>
        <translation>{name}本人到场，身份证件确系{name}本人，声明已当面签名。此后录入内容不能再改。</translation>
    </message>
    <message>
        <source>The registration {original} carries from now on that the marriage stays ended since {day}; this cannot be taken back.</source>
        <translation>此后登记{original}即载明婚姻关系自{day}起终止、不再恢复；此操作不可撤回。</translation>
    </message>
    <message>
        <source>Note the statement</source>
        <translation>注记声明</translation>
    </message>
    <message>
        <source>Do not revoke …</source>
        <translation>不予撤销…</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>移送…</translation>
    </message>
    <message>
        <source>Not filled in: {field}.</source>
        <translation>未填写：{field}。</translation>
    </message>
    <message>
        <source>Notice served</source>
        <translation>告知书已送达</translation>
    </message>
    <message>
        <source>Both parties have been told the facts, the ground and their rights. The days in which they may ask for a hearing begin the day after.</source>
        <translation>已将事实、理由和享有的权利告知双方。申请听证的期限自送达次日起算。</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>The registration {original} of {man} and {woman} is revoked with this decision, and its certificates are void; this cannot be taken back.</source>
        <translation>本决定撤销{man}与{woman}的婚姻登记（{original}），所发证件作废；此操作不可撤回。</translation>
    </message>
    <message>
        <source>Revoke the registration</source>
        <translation>撤销婚姻登记</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Decision served</source>
        <translation>决定书已送达</translation>
    </message>
    <message>
        <source>The decision has reached both parties; the receipts of service lie in the file.</source>
        <translation>决定书已送达双方，送达回证存入案卷。</translation>
    </message>
    <message>
        <source>Note and upload</source>
        <translation>注记并上传</translation>
    </message>
    <message>
        <source>The file of {original} carries the note, and the revocation has been uploaded. Say what became of each certificate; this cannot be taken back.</source>
        <translation>登记{original}的档案已注记，撤销信息已上传。请填写每本证件的处理情况；此操作不可撤回。</translation>
    </message>
    <message>
        <source>Noted and uploaded</source>
        <translation>已注记并上传</translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>不予撤销</translation>
    </message>
    <message>
        <source>The registration stands as it is, and the case ends; this cannot be taken back.</source>
        <translation>原登记维持不变，本案终结；此操作不可撤回。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Another authority decides; name it in the reason. The registration stands as it is, and the case ends here; this cannot be taken back.</source>
        <translation>由其他机关决定，请在理由中写明该机关。原登记维持不变，本案在此终结；此操作不可撤回。</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>终结本案</translation>
    </message>
    <message>
        <source>Begin the examination</source>
        <translation>开始审查</translation>
    </message>
    <message>
        <source>Decide: revoke</source>
        <translation>决定撤销</translation>
    </message>
</context>
<context>
    <name>LaterCases</name>
    <message>
        <source>Certificate no.</source>
        <translation>证书字号</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cases about registrations</source>
        <translation>登记后续案件</translation>
    </message>
</context>
<context>
    <name>Later_cases</name>
    <message>
        <source>Court judgment</source>
        <translation>法院裁判注记</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>撤销婚姻登记</translation>
    </message>
    <message>
        <source>Statement under CC 51</source>
        <translation>不愿恢复婚姻关系声明</translation>
    </message>
</context>
<context>
    <name>Later_steps</name>
    <message>
        <source>Judgment</source>
        <translation>裁判文书</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Note and upload</source>
        <translation>注记上传</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>核对身份</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>Laws</name>
    <message>
        <source>Civil Code</source>
        <translation>民法典</translation>
    </message>
    <message>
        <source>Marriage Registration Regulations</source>
        <translation>婚姻登记条例</translation>
    </message>
    <message>
        <source>Marriage Registration Regulations (2003)</source>
        <translation>婚姻登记条例（2003）</translation>
    </message>
    <message>
        <source>Measures on Marriage Registration (1994)</source>
        <translation>婚姻登记管理条例（1994）</translation>
    </message>
    <message>
        <source>Marriage Law (1950)</source>
        <translation>婚姻法（1950）</translation>
    </message>
    <message>
        <source>Marriage Law (1980)</source>
        <translation>婚姻法（1980）</translation>
    </message>
    <message>
        <source>Marriage Law (2001)</source>
        <translation>婚姻法（2001）</translation>
    </message>
    <message>
        <source>Resident Identity Card Law</source>
        <translation>居民身份证法</translation>
    </message>
    <message>
        <source>Family Education Promotion Law</source>
        <translation>家庭教育促进法</translation>
    </message>
    <message>
        <source>Interpretation I on Marriage and Family</source>
        <translation>婚姻家庭编解释（一）</translation>
    </message>
    <message>
        <source>Rules on Foreign Divorce Judgments</source>
        <translation>承认外国法院离婚判决的规定</translation>
    </message>
    <message>
        <source>Work Rules of 2025</source>
        <translation>婚姻登记工作规范</translation>
    </message>
    <message>
        <source>Guidance of four departments of</source>
        <translation>四部门指导意见</translation>
    </message>
    <message>
        <source>Interpretation II on Marriage and Family</source>
        <translation>婚姻家庭编解释（二）</translation>
    </message>
    <message>
        <source>Work Rules of 2015</source>
        <translation>婚姻登记工作规范（2015）</translation>
    </message>
    <message>
        <source>Local guides</source>
        <translation>各地办事指南</translation>
    </message>
    <message>
        <source>Own rule: one couple, one case</source>
        <translation>本系统规则：一对当事人一件</translation>
    </message>
</context>
<context>
    <name>Leaflets</name>
    <message>
        <source>Hand out leaflets</source>
        <translation>发放宣传资料</translation>
    </message>
    <message>
        <source>Note as handed out</source>
        <translation>登记发放</translation>
    </message>
    <message>
        <source>Handed out: {title}, {copies} copies</source>
        <translation>已发放：{title}，{copies}份</translation>
    </message>
    <message>
        <source>Leaflets handed out</source>
        <translation>宣传资料发放</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>资料名称</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Nothing was handed out in these days.</source>
        <translation>这段时间没有发放宣传资料。</translation>
    </message>
    <message>
        <source>Together: {occasions} occasions, {people} persons, {copies} copies</source>
        <translation>合计：{occasions}次，{people}人，{copies}份</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Ledger of booklets and numbers</source>
        <translation>空白证与字号台账</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>What happened to one booklet</source>
        <translation>一本空白证的经过</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Number of the booklet, then Enter</source>
        <translation>空白证号，按回车</translation>
    </message>
    <message>
        <source>Number of the booklet</source>
        <translation>空白证号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Type or scan a number: its whole way stands here.</source>
        <translation>录入或扫描空白证号，这里显示它的全部经过。</translation>
    </message>
    <message>
        <source>✓ Every booklet and every number is accounted for.</source>
        <translation>✓ 每一本空白证、每一个字号都有着落。</translation>
    </message>
    <message>
        <source>! The sums do not add up where a difference stands; look at it today.</source>
        <translation>！“差数”不为零处账目不平，请当日查清。</translation>
    </message>
    <message>
        <source>The office has no booklet {number} of this kind.</source>
        <translation>本处没有号码为{number}的此种空白证。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出台账</translation>
    </message>
</context>
<context>
    <name>Ledger_columns</name>
    <message>
        <source>Account</source>
        <translation>账目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳号</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>差数</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>To destroy</source>
        <translation>待销毁</translation>
    </message>
</context>
<context>
    <name>LookupPapers</name>
    <message>
        <source>&amp;Number of the seal</source>
        <translation>印章编号(&amp;N)</translation>
    </message>
    <message>
        <source>Number of the seal</source>
        <translation>印章编号</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页</translation>
    </message>
    <message>
        <source>Number and seal</source>
        <translation>编号盖章</translation>
    </message>
    <message>
        <source>This volume was filed by its pages alone: count it paper by paper first.</source>
        <translation>本卷归档时只记了总页数：请先逐件清点。</translation>
    </message>
    <message>
        <source>Type how many pages of each paper are copied, from its first; leave empty what is not wanted. Every opening is written down.</source>
        <translation>填写每件材料从首页起复印的页数，不复印的留空。每次调阅都有记录。</translation>
    </message>
    <message>
        <source>The copies are made. Every opening is written down.</source>
        <translation>复印件已制成。每次调阅都有记录。</translation>
    </message>
    <message>
        <source>{pages} p.</source>
        <translation>{pages} 页</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>调阅</translation>
    </message>
    <message>
        <source>Open: {paper}</source>
        <translation>调阅：{paper}</translation>
    </message>
    <message>
        <source>Pages to copy: {paper}</source>
        <translation>复印页数：{paper}</translation>
    </message>
    <message>
        <source>from the shelf</source>
        <translation>原卷复印</translation>
    </message>
    <message>
        <source>From the shelf: {paper}</source>
        <translation>原卷复印：{paper}</translation>
    </message>
    <message>
        <source>{paper}: no scan, take it from the shelf; this is written down.</source>
        <translation>{paper}：没有扫描件，请调取原卷；本次调阅已记录。</translation>
    </message>
    <message>
        <source>Enter first how many pages of which paper are to be copied.</source>
        <translation>请先填写要复印的材料和页数。</translation>
    </message>
</context>
<context>
    <name>LookupRequest</name>
    <message>
        <source>Request for a look-up</source>
        <translation>查档申请表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Identity no.</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>查档资格</translation>
    </message>
    <message>
        <source>Proof paper</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Licence no.</source>
        <translation>执业证号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>查档目的</translation>
    </message>
    <message>
        <source>Wanted file</source>
        <translation>申请查的档案</translation>
    </message>
</context>
<context>
    <name>Lookup_states</name>
    <message>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>right checked</source>
        <translation>资格已核验</translation>
    </message>
    <message>
        <source>leader approved</source>
        <translation>负责人已同意</translation>
    </message>
    <message>
        <source>copied and sealed</source>
        <translation>已复印盖章</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予查档</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未查到</translation>
    </message>
</context>
<context>
    <name>LookupsPanel</name>
    <message>
        <source>Who asks signs it.</source>
        <translation>请申请人签名。</translation>
    </message>
    <message>
        <source>{number}: the right was checked, the volume found.</source>
        <translation>{number}：已核验查档资格，已查到案卷。</translation>
    </message>
    <message>
        <source>{number}: {count} copies were numbered.</source>
        <translation>{number}：已编号 {count} 件复印件。</translation>
    </message>
    <message>
        <source>Approve the look-up</source>
        <translation>审批查档</translation>
    </message>
    <message>
        <source>{name} asks for the file of others, for: {purpose}</source>
        <translation>{name}申请查阅他人档案，目的：{purpose}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Why it is reasonable</source>
        <translation>同意的理由</translation>
    </message>
    <message>
        <source>Hand over the copies</source>
        <translation>交付复印件</translation>
    </message>
    <message>
        <source>Press the seal on the sheet and on every page; who receives them signs the request form.</source>
        <translation>封面页和每一页都要加盖查档专用章，由领取人在查档申请表上签名。</translation>
    </message>
    <message>
        <source>{name} has received {count} sealed copies of {pages} pages in all and has signed the request form. This cannot be taken back.</source>
        <translation>{name}已领取加盖查档专用章的复印件 {count} 件、共 {pages} 页，并已在查档申请表上签名。此操作不能撤回。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Refuse the look-up</source>
        <translation>不予查档</translation>
    </message>
    <message>
        <source>{name} is refused; the reason stands on the printed answer.</source>
        <translation>对{name}的申请不予查档；理由写入告知书。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予查档</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未查到档案</translation>
    </message>
    <message>
        <source>The printed answer says where and by what was searched, and that it proves no marital status.</source>
        <translation>告知书写明查找的范围和方法，并说明不证明婚姻状况。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未查到</translation>
    </message>
    <message>
        <source>Searched where and how</source>
        <translation>查找范围和方法</translation>
    </message>
    <message>
        <source>Find the volume …</source>
        <translation>核验并查找案卷…</translation>
    </message>
    <message>
        <source>Copy and seal …</source>
        <translation>复印盖章…</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>交付…</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Request form …</source>
        <translation>查档申请表…</translation>
    </message>
    <message>
        <source>Printed answer …</source>
        <translation>告知书…</translation>
    </message>
    <message>
        <source>Open papers …</source>
        <translation>调阅材料…</translation>
    </message>
    <message>
        <source>Sealed copies …</source>
        <translation>复印件…</translation>
    </message>
    <message>
        <source>Not found …</source>
        <translation>未查到…</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>不予查档…</translation>
    </message>
    <message>
        <source>The leader decides next: nothing may be opened before.</source>
        <translation>下一步由负责人审批，审批前不得调阅。</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>By right</source>
        <translation>查档资格</translation>
    </message>
    <message>
        <source>Proof paper</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Licence no.</source>
        <translation>执业证号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>查档目的</translation>
    </message>
    <message>
        <source>Wanted file</source>
        <translation>申请查的档案</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Seal no.</source>
        <translation>印章编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take the request down</source>
        <translation>登记申请</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>查档申请</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody has asked for a look-up in this period. Alt+N takes a request down.</source>
        <translation>本期没有查档申请。按 Alt+N 登记新申请。</translation>
    </message>
    <message>
        <source>Sealed copies</source>
        <translation>复印件</translation>
    </message>
    <message>
        <source>Opened papers</source>
        <translation>调阅记录</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>复印自</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>No copy has been made.</source>
        <translation>没有制作复印件。</translation>
    </message>
    <message>
        <source>No paper has been opened.</source>
        <translation>没有调阅材料。</translation>
    </message>
    <message>
        <source>The chosen request stands here.</source>
        <translation>选中的申请显示在这里。</translation>
    </message>
    <message>
        <source>Taken down: {number}</source>
        <translation>已登记：{number}</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>原卷</translation>
    </message>
    <message>
        <source>— choose —</source>
        <translation>— 请选择 —</translation>
    </message>
    <message>
        <source>* required for this right to ask</source>
        <translation>* 该查档资格必填</translation>
    </message>
    <message>
        <source>The leader decides whether the purpose is reasonable.</source>
        <translation>查档目的是否正当，由负责人审批。</translation>
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
        <source>On the certificate</source>
        <translation>证上备注</translation>
    </message>
    <message>
        <source>Leaflets given</source>
        <translation>已发宣传材料</translation>
    </message>
</context>
<context>
    <name>Married_at</name>
    <message>
        <source>In the mainland</source>
        <translation>内地</translation>
    </message>
    <message>
        <source>At a Chinese mission abroad</source>
        <translation>驻外使领馆</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>境外</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>the divorce itself</source>
        <translation>离婚意愿</translation>
    </message>
    <message>
        <source>the children</source>
        <translation>子女抚养</translation>
    </message>
    <message>
        <source>the property</source>
        <translation>财产处理</translation>
    </message>
    <message>
        <source>the debts</source>
        <translation>债务处理</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Days of the month</source>
        <translation>本月各日</translation>
    </message>
    <message>
        <source>{taken} of {capacity} booked</source>
        <translation>约{taken}/{capacity}</translation>
    </message>
    <message>
        <source>{came} came, {served} served</source>
        <translation>到{came} 办{served}</translation>
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
        <source>Hall</source>
        <translation>大厅</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>婚姻</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>收养</translation>
    </message>
    <message>
        <source>Booklets</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
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
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>NoRestorationStatement</name>
    <message>
        <source>The statement and the ruling</source>
        <translation>声明与判决</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>声明人</translation>
    </message>
    <message>
        <source>Declared dead on</source>
        <translation>宣告死亡日期</translation>
    </message>
    <message>
        <source>Court of the ruling</source>
        <translation>判决法院</translation>
    </message>
    <message>
        <source>Ruling no.</source>
        <translation>判决案号</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>撤销宣告日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
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
    <name>Offence_records</name>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>有</translation>
    </message>
</context>
<context>
    <name>Office_levels</name>
    <message>
        <source>county&apos;s office</source>
        <translation>县级民政部门</translation>
    </message>
    <message>
        <source>prefecture&apos;s office</source>
        <translation>设区的市级民政部门</translation>
    </message>
    <message>
        <source>province&apos;s office</source>
        <translation>省级民政部门</translation>
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
        <source>Training</source>
        <translation>培训日期</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>允许登录</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Officers</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>新增人员</translation>
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
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <translation>资格有效期至</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>最近培训</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>No accounts.</source>
        <translation>没有账户。</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not filled in: {field}.</source>
        <translation>未填写：{field}。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>未取得资格</translation>
    </message>
    <message>
        <source>! {day} ran out</source>
        <translation>! {day} 已到期</translation>
    </message>
    <message>
        <source>! {day} soon</source>
        <translation>! {day} 即将到期</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未登记培训</translation>
    </message>
    <message>
        <source>! {day} due</source>
        <translation>！{day}到期</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>no</source>
        <translation>已停用</translation>
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
    <name>Others_consents</name>
    <message>
        <source>None needed</source>
        <translation>无需他人同意</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未征求</translation>
    </message>
</context>
<context>
    <name>PaperDetails</name>
    <message>
        <source>What you typed is not kept yet. Esc once more throws it away.</source>
        <translation>所填内容尚未保存，再按一次 Esc 将放弃。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is no date; type it as 20260520 or 2026-05-20.</source>
        <translation>日期不对，请按 20260520 或 2026-05-20 填写。</translation>
    </message>
    <message>
        <source>This is not in the list. Choose a row of it, or leave it empty.</source>
        <translation>列表中没有此项，请从列表中选择，或留空。</translation>
    </message>
    <message>
        <source>A paper shown today cannot have been issued after today.</source>
        <translation>出具日期不能晚于今天。</translation>
    </message>
    <message>
        <source>This is too long, or holds characters that cannot be kept.</source>
        <translation>内容过长，或含有无法保存的字符。</translation>
    </message>
    <message>
        <source>Details of a paper</source>
        <translation>材料信息</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出具机关</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家（地区）</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>Verified how</source>
        <translation>核验方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Not right …</source>
        <translation>有误…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>It came out well</source>
        <translation>打印无误</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No printer is installed here; a file can be kept.</source>
        <translation>本机未安装打印机，可存为文件。</translation>
    </message>
    <message>
        <source>Keep as file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>Being printed …</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>{printer}, chosen for this paper, is not there; choose another one.</source>
        <translation>为此文书选定的打印机 {printer} 不在，请另选一台。</translation>
    </message>
    <message>
        <source>No printer is installed here.</source>
        <translation>本机没有安装打印机。</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>已存为 {path}</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}. Choose another place.</source>
        <translation>文件无法写入：{detail}。请另选位置。</translation>
    </message>
    <message>
        <source>{printer} has printed it.</source>
        <translation>{printer}已打印完毕。</translation>
    </message>
    <message>
        <source>The printer does not know this size: it lies at the upper left of an A4 sheet.</source>
        <translation>该打印机不支持此幅面，已打印在 A4 纸左上角。</translation>
    </message>
    <message>
        <source>Look at the paper: has it come out right?</source>
        <translation>请查看纸件：打印是否无误？</translation>
    </message>
    <message>
        <source>&amp;Scan the number on the booklet you hold, then Enter</source>
        <translation>扫描手中证件的印制号后按回车(&amp;S)</translation>
    </message>
    <message>
        <source>Number on the booklet</source>
        <translation>证件印制号</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>未出纸</translation>
    </message>
    <message>
        <source>Nothing usable came out</source>
        <translation>没有可用的纸出来</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
    <message>
        <source>Look at the printer: has anything come out?</source>
        <translation>请查看打印机：是否已经出纸？</translation>
    </message>
    <message>
        <source>The printer is at work … {seconds} s</source>
        <translation>打印机正在打印……{seconds} 秒</translation>
    </message>
    <message>
        <source>The job waits there; closing this dialog takes it back.</source>
        <translation>任务在打印机上等待；关闭本窗口即撤回任务。</translation>
    </message>
    <message>
        <source>Noted. It can be printed again, on the same sheet.</source>
        <translation>已记录。可以用同一张纸重新打印。</translation>
    </message>
    <message>
        <source>Spoil this paper</source>
        <translation>作废此件</translation>
    </message>
    <message>
        <source>The paper is kept as spoiled with the reason, and can be made anew.</source>
        <translation>此件连同原因作废留存，可重新制作。</translation>
    </message>
    <message>
        <source>Spoil</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Spoiled. It can be made anew.</source>
        <translation>已作废，可重新制作。</translation>
    </message>
    <message>
        <source>! It has another driver than when it was fitted: fit it anew under Printers.</source>
        <translation>! 打印机的驱动程序与校准时不同：请在“打印机”中重新校准。</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>文书预览</translation>
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
        <source>Soldier&apos;s identity paper</source>
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
        <source>Number of the hall</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>预约单</translation>
    </message>
    <message>
        <source>Label of a volume</source>
        <translation>案卷标签</translation>
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
        <source>Soldier&apos;s marriage permit</source>
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
        <source>Written statement that the marriage certificate is lost</source>
        <translation>结婚证遗失的书面声明</translation>
    </message>
    <message>
        <source>Sealed copy of the marriage&apos;s archive</source>
        <translation>加盖查档专用章的婚姻登记档案复印件</translation>
    </message>
    <message>
        <source>Divorce agreement</source>
        <translation>离婚协议书</translation>
    </message>
    <message>
        <source>Receipt of the divorce application</source>
        <translation>离婚登记申请受理回执单</translation>
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
        <source>Application for divorce</source>
        <translation>离婚登记申请书</translation>
    </message>
    <message>
        <source>Receipt with the dates</source>
        <translation>离婚登记申请受理回执单</translation>
    </message>
    <message>
        <source>Notice that the application is not accepted</source>
        <translation>不予受理离婚登记申请告知书</translation>
    </message>
    <message>
        <source>Request to withdraw</source>
        <translation>撤回离婚登记申请书</translation>
    </message>
    <message>
        <source>Confirmation of the withdrawal</source>
        <translation>撤回离婚登记申请确认单</translation>
    </message>
    <message>
        <source>Declaration for divorce registration</source>
        <translation>申请离婚登记声明书</translation>
    </message>
    <message>
        <source>Record of the interview</source>
        <translation>询问笔录</translation>
    </message>
    <message>
        <source>Review form of the divorce</source>
        <translation>离婚登记审查处理表</translation>
    </message>
    <message>
        <source>Review form of the reissue</source>
        <translation>补发婚姻登记证审查处理表</translation>
    </message>
    <message>
        <source>Application for an adoption</source>
        <translation>收养登记申请书</translation>
    </message>
    <message>
        <source>Declaration of children</source>
        <translation>子女情况声明</translation>
    </message>
    <message>
        <source>Declaration of special difficulty</source>
        <translation>特殊困难声明</translation>
    </message>
    <message>
        <source>Consent to the placing</source>
        <translation>送养同意书</translation>
    </message>
    <message>
        <source>Statement on the first right to raise</source>
        <translation>优先抚养权声明</translation>
    </message>
    <message>
        <source>Adopters&apos; statement of truth</source>
        <translation>收养人真实性声明</translation>
    </message>
    <message>
        <source>Notice of papers to be brought</source>
        <translation>补正材料通知书</translation>
    </message>
    <message>
        <source>Notice for the birth parents</source>
        <translation>寻亲公告</translation>
    </message>
    <message>
        <source>Notice of the assessment</source>
        <translation>收养评估告知书</translation>
    </message>
    <message>
        <source>Report of the assessment</source>
        <translation>收养评估报告</translation>
    </message>
    <message>
        <source>Agreement on the adoption</source>
        <translation>收养协议</translation>
    </message>
    <message>
        <source>Record of the survey</source>
        <translation>收养登记调查记录</translation>
    </message>
    <message>
        <source>Record of an interview</source>
        <translation>收养登记询问笔录</translation>
    </message>
    <message>
        <source>Review form of the adoption</source>
        <translation>收养登记审查处理表</translation>
    </message>
    <message>
        <source>Adoption certificate</source>
        <translation>收养登记证</translation>
    </message>
    <message>
        <source>Notice of the outcome</source>
        <translation>不予受理、不予登记通知书</translation>
    </message>
    <message>
        <source>Hand-over to the child-welfare team</source>
        <translation>收养登记信息移交通知书</translation>
    </message>
    <message>
        <source>Extract of an opened file</source>
        <translation>收养登记档案启封摘录</translation>
    </message>
    <message>
        <source>Catalogue of the volume</source>
        <translation>收养登记档案目录</translation>
    </message>
    <message>
        <source>Application for the dissolution</source>
        <translation>解除收养关系登记申请书</translation>
    </message>
    <message>
        <source>Review form of the dissolution</source>
        <translation>解除收养关系登记审查处理表</translation>
    </message>
    <message>
        <source>Certificate of the dissolution</source>
        <translation>解除收养关系证明</translation>
    </message>
    <message>
        <source>Application for a certificate anew</source>
        <translation>补领收养登记证件申请书</translation>
    </message>
    <message>
        <source>Application for a certificate of the relation</source>
        <translation>出具收养登记证明申请书</translation>
    </message>
    <message>
        <source>Review form of the certificate</source>
        <translation>出具收养登记证明审查处理表</translation>
    </message>
    <message>
        <source>Certificate of the adoptive relation</source>
        <translation>收养登记证明书</translation>
    </message>
    <message>
        <source>Application for the revocation</source>
        <translation>撤销收养登记申请书</translation>
    </message>
    <message>
        <source>Decision on the revocation</source>
        <translation>撤销收养登记决定书</translation>
    </message>
    <message>
        <source>Certificate issued anew</source>
        <translation>补发婚姻登记证</translation>
    </message>
    <message>
        <source>Receipt of the leaflets</source>
        <translation>家庭教育、反家庭暴力告知签收单</translation>
    </message>
    <message>
        <source>Declaration for a certificate issued anew</source>
        <translation>申请补领婚姻登记证声明书</translation>
    </message>
    <message>
        <source>Photos of one person</source>
        <translation>单人近期免冠照片</translation>
    </message>
    <message>
        <source>Notarised power of the proxy</source>
        <translation>经公证的授权委托书</translation>
    </message>
    <message>
        <source>Identity paper of the proxy</source>
        <translation>受托人身份证件</translation>
    </message>
    <message>
        <source>Other proof of the registration</source>
        <translation>能够证明婚姻登记事实的其他材料</translation>
    </message>
    <message>
        <source>Other material</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>Request for a look-up</source>
        <translation>查档申请表</translation>
    </message>
    <message>
        <source>Answer that nothing was found</source>
        <translation>查档结果告知书</translation>
    </message>
    <message>
        <source>Answer that a look-up is refused</source>
        <translation>不予查档告知书</translation>
    </message>
    <message>
        <source>Page of a sealed copy</source>
        <translation>档案复印件内页</translation>
    </message>
    <message>
        <source>Sealed copies of the archive</source>
        <translation>婚姻登记档案复印件</translation>
    </message>
    <message>
        <source>List of booklets to be destroyed</source>
        <translation>证件作废销毁清册</translation>
    </message>
    <message>
        <source>Catalogue of a volume</source>
        <translation>卷内目录</translation>
    </message>
    <message>
        <source>Catalogue of the volumes of a year</source>
        <translation>案卷目录</translation>
    </message>
    <message>
        <source>List of reminders</source>
        <translation>预约提醒名单</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>日报表</translation>
    </message>
    <message>
        <source>Programme of a ceremony</source>
        <translation>颁证仪式流程单</translation>
    </message>
    <message>
        <source>Notice that a registration is to be revoked</source>
        <translation>拟撤销婚姻登记告知书</translation>
    </message>
    <message>
        <source>Receipt of service</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>Police finding on a false identity</source>
        <translation>公安机关认定身份不实的证明</translation>
    </message>
    <message>
        <source>Court&apos;s proposal to the office</source>
        <translation>人民法院司法建议书</translation>
    </message>
    <message>
        <source>Procurator&apos;s proposal to the office</source>
        <translation>人民检察院检察建议书</translation>
    </message>
    <message>
        <source>Effective judgment or mediation paper</source>
        <translation>已生效的判决书、调解书</translation>
    </message>
    <message>
        <source>Ruling revoking a declaration of death</source>
        <translation>撤销宣告死亡的判决书</translation>
    </message>
    <message>
        <source>Note of the judgment</source>
        <translation>法院裁判备注</translation>
    </message>
    <message>
        <source>Note of a correction</source>
        <translation>婚姻登记信息更正表</translation>
    </message>
    <message>
        <source>Form of the statement not to want the marriage back</source>
        <translation>不愿意恢复婚姻关系声明</translation>
    </message>
    <message>
        <source>Written statement not to want the marriage back</source>
        <translation>不愿意恢复婚姻关系书面声明</translation>
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
        <source>Paper</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>曾用名</translation>
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
        <source>Local number</source>
        <translation>当地证号</translation>
    </message>
    <message>
        <source>Soldier number</source>
        <translation>军人证号</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Citizen of</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>婚姻状况</translation>
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
        <source>Present in person</source>
        <translation>本人到场</translation>
    </message>
    <message>
        <source>Illness duty told</source>
        <translation>已告知疾病告知义务</translation>
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
        <source>{what} {width} × {height} mm
Enter: choose a picture</source>
        <translation>{what} {width}×{height} 毫米
按 Enter 选择照片</translation>
    </message>
</context>
<context>
    <name>Places_of_blanks</name>
    <message>
        <source>store</source>
        <translation>库房</translation>
    </message>
    <message>
        <source>whole office</source>
        <translation>全处</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number}号窗口</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Both days are needed.</source>
        <translation>请填写起止日期。</translation>
    </message>
    <message>
        <source>Lay out slots</source>
        <translation>放号</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>自(&amp;O)</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Slots that exist already keep their places; days off get none.</source>
        <translation>已有时段的容量不变；节假日不放号。</translation>
    </message>
    <message>
        <source>Working plan</source>
        <translation>作息安排</translation>
    </message>
    <message>
        <source>Another stretch</source>
        <translation>增加一段</translation>
    </message>
    <message>
        <source>Put the removed line back</source>
        <translation>恢复刚删除的一段</translation>
    </message>
    <message>
        <source>Valid f&amp;rom</source>
        <translation>生效日期(&amp;R)</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>保存作息</translation>
    </message>
    <message>
        <source>Not kept: a line of the plan or the day it begins is not whole.</source>
        <translation>未保存：有一段填写不全，或缺少生效日期。</translation>
    </message>
    <message>
        <source>The plan is kept; it holds from {day} on.</source>
        <translation>作息已保存，自{day}起生效。</translation>
    </message>
    <message>
        <source>{count} new slots are laid out.</source>
        <translation>已新放{count}个时段。</translation>
    </message>
</context>
<context>
    <name>PlanStretch</name>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Minutes a slot</source>
        <translation>每档分钟</translation>
    </message>
    <message>
        <source>Couples a slot</source>
        <translation>每档对数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Point_kinds</name>
    <message>
        <source>Registration point</source>
        <translation>婚姻登记点</translation>
    </message>
    <message>
        <source>Ceremonies only</source>
        <translation>仅颁证仪式</translation>
    </message>
    <message>
        <source>Roving</source>
        <translation>巡回登记点</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>Printer of a paper</source>
        <translation>文书的打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>纸盒</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
</context>
<context>
    <name>Printer_troubles</name>
    <message>
        <source>printing system away</source>
        <translation>打印系统未运行</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>takes no jobs</source>
        <translation>不接受任务</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>paper stuck</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>机盖打开</translation>
    </message>
    <message>
        <source>no ink or toner</source>
        <translation>缺墨</translation>
    </message>
    <message>
        <source>tray missing</source>
        <translation>没有该纸盒</translation>
    </message>
    <message>
        <source>wrong paper size</source>
        <translation>纸张尺寸不符</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>job taken back</source>
        <translation>任务已取消</translation>
    </message>
    <message>
        <source>job forgotten</source>
        <translation>任务无记录</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>超时</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>All papers on plain sheets</source>
        <translation>普通纸文书</translation>
    </message>
    <message>
        <source>Booklets</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Slips of 80 mm</source>
        <translation>80毫米小票</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>both, turned at the long edge</source>
        <translation>双面，长边翻转</translation>
    </message>
    <message>
        <source>both, turned at the short edge</source>
        <translation>双面，短边翻转</translation>
    </message>
    <message>
        <source>Print on</source>
        <translation>打印到</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{paper}: printed on {printer} from now on.</source>
        <translation>{paper}：今后在 {printer} 上打印。</translation>
    </message>
    <message>
        <source>the printer&apos;s usual one</source>
        <translation>打印机默认纸盒</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printers of this machine</source>
        <translation>本机打印机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>No printer is installed here. Install one in the system, then press F5.</source>
        <translation>本机没有安装打印机。请在系统中安装后按 F5。</translation>
    </message>
    <message>
        <source>Fit …</source>
        <translation>校准…</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>{printer} holds {papers}: a test page would spoil them. Use “Fit …” instead.</source>
        <translation>{printer} 装的是{papers}，打测试页会浪费，请改用“校准…”。</translation>
    </message>
    <message>
        <source>{printer} has printed the test page.</source>
        <translation>{printer} 已打印测试页。</translation>
    </message>
    <message>
        <source>What this window prints where</source>
        <translation>本窗口的打印安排</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>纸盒</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Nothing is chosen: papers ask for their printer each time.</source>
        <translation>尚未选定：每次打印时再选打印机。</translation>
    </message>
    <message>
        <source>Withdraw the choice</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>! other driver since {day}</source>
        <translation>! {day} 之后驱动程序有变</translation>
    </message>
</context>
<context>
    <name>Proxies</name>
    <message>
        <source>Village or residents&apos; committee</source>
        <translation>村（居）民委员会证明</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>公证</translation>
    </message>
</context>
<context>
    <name>PublicDisplay</name>
    <message>
        <source>Public screen</source>
        <translation>叫号屏</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>{window}号窗口</translation>
    </message>
    <message>
        <source>{letter}: {count} waiting</source>
        <translation>{letter}类等候{count}位</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>暂无等候</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>请到</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>New booklet</source>
        <translation>新空白证号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Second officer&apos;s login</source>
        <translation>复核人账号</translation>
    </message>
    <message>
        <source>Second officer&apos;s password</source>
        <translation>复核人密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not filled in: {field}.</source>
        <translation>未填写：{field}。</translation>
    </message>
</context>
<context>
    <name>RareCharacter</name>
    <message>
        <source>Find a character</source>
        <translation>查找生僻字</translation>
    </message>
    <message>
        <source>&amp;Sound, parts, strokes or code</source>
        <translation>拼音、部件、笔画或编码(&amp;S)</translation>
    </message>
    <message>
        <source>Sound, parts, strokes or code</source>
        <translation>拼音、部件、笔画或编码</translation>
    </message>
    <message>
        <source>For example: yan3 · 龙天 · 女 jie 9 · U+4DAE · FE9F</source>
        <translation>例如：yan3 · 龙天 · 女 jie 9 · U+4DAE · FE9F</translation>
    </message>
    <message>
        <source>Characters found</source>
        <translation>查到的字</translation>
    </message>
    <message>
        <source>The character, large</source>
        <translation>放大的字</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Radical</source>
        <translation>部首</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>GB 18030</source>
        <translation>GB 18030</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put into the name</source>
        <translation>填入姓名</translation>
    </message>
    <message>
        <source>the first {count}; type more</source>
        <translation>前 {count} 个；请再输入以缩小范围</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>查到 {count} 个</translation>
    </message>
    <message>
        <source>✓ is printed</source>
        <translation>✓ 可以打印</translation>
    </message>
    <message>
        <source>✕ no font of this machine draws it</source>
        <translation>✕ 本机字体没有此字</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Certificates are read back from the approval until the issue.</source>
        <translation>审查通过后、颁证前，才能请当事人核对证件内容。</translation>
    </message>
    <message>
        <source>The couple is reading on its own screen what will be printed. What do they say?</source>
        <translation>当事人正在自己的屏幕上核对将要打印的内容。核对结果如何？</translation>
    </message>
    <message>
        <source>All is right</source>
        <translation>核对无误</translation>
    </message>
    <message>
        <source>Something is wrong …</source>
        <translation>有误…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里有误？</translation>
    </message>
    <message>
        <source>It is kept with the case. To put it right, the case is sent back to examination.</source>
        <translation>将随案记录。需要改正的，请将本案退回审查。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Thank you. Your certificates will be printed as you have read it.</source>
        <translation>谢谢。证件将按您核对的内容打印。</translation>
    </message>
    <message>
        <source>Thank you. It will be put right before anything is printed.</source>
        <translation>谢谢。改正之后才会打印。</translation>
    </message>
    <message>
        <source>Noted: the couple found it right.</source>
        <translation>已记录：当事人核对无误。</translation>
    </message>
    <message>
        <source>Noted: the couple found it wrong.</source>
        <translation>已记录：当事人核对有误。</translation>
    </message>
    <message>
        <source>Show the couple</source>
        <translation>请当事人核对</translation>
    </message>
    <message>
        <source>✓ Read by the couple at {at} and found right.</source>
        <translation>✓ 当事人已于 {at} 核对无误。</translation>
    </message>
    <message>
        <source>✕ The couple found it wrong at {at}: {remark}</source>
        <translation>✕ 当事人 {at} 核对有误：{remark}</translation>
    </message>
    <message>
        <source>! Changed since the couple read it at {at}: show it again.</source>
        <translation>! 当事人 {at} 核对之后内容有变，请重新核对。</translation>
    </message>
    <message>
        <source>! The couple has not read yet what will be printed.</source>
        <translation>! 当事人尚未核对将要打印的内容。</translation>
    </message>
    <message>
        <source>given when the booklets are taken</source>
        <translation>领用证件时给出</translation>
    </message>
    <message>
        <source>Holder of the booklet of the {role}</source>
        <translation>{role}所持证件的持证人</translation>
    </message>
    <message>
        <source>For the couple</source>
        <translation>当事人核对</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Please read: this is what will be printed.</source>
        <translation>请核对：以下就是将要印在证件上的内容。</translation>
    </message>
    <message>
        <source>◆ has changed since you last read it</source>
        <translation>◆ 上次核对之后有变</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>number of the row</source>
        <translation>记录号</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>date of the notice</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>kept at</source>
        <translation>留存时间</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>登记机关全称</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>may register with foreign parties</source>
        <translation>有涉外权限</translation>
    </message>
    <message>
        <source>office for foreign parties</source>
        <translation>涉外登记机关</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>authority for review</source>
        <translation>复议机关</translation>
    </message>
    <message>
        <source>court</source>
        <translation>管辖法院</translation>
    </message>
    <message>
        <source>office</source>
        <translation>登记机关</translation>
    </message>
    <message>
        <source>case</source>
        <translation>登记案卷</translation>
    </message>
    <message>
        <source>number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>exported at</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>字头</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>next serial</source>
        <translation>下一流水号</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>password (hash)</source>
        <translation>密码（散列值）</translation>
    </message>
    <message>
        <source>qualified until</source>
        <translation>资格有效期至</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可以登录</translation>
    </message>
    <message>
        <source>must change the password</source>
        <translation>须修改密码</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>登录失败次数</translation>
    </message>
    <message>
        <source>locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订次数</translation>
    </message>
    <message>
        <source>begins (minute of the day)</source>
        <translation>开始（分钟）</translation>
    </message>
    <message>
        <source>ends (minute of the day)</source>
        <translation>结束（分钟）</translation>
    </message>
    <message>
        <source>places</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>places taken</source>
        <translation>已占</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>minutes a slot</source>
        <translation>每档分钟</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>name of the man</source>
        <translation>男方姓名</translation>
    </message>
    <message>
        <source>name of the woman</source>
        <translation>女方姓名</translation>
    </message>
    <message>
        <source>number of the man</source>
        <translation>男方证件号</translation>
    </message>
    <message>
        <source>number of the woman</source>
        <translation>女方证件号</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>特别需求</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>arrived at</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>ended at</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>reason of the end</source>
        <translation>办结原因</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>当日数字</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差异说明</translation>
    </message>
    <message>
        <source>last entry</source>
        <translation>末条审计序号</translation>
    </message>
    <message>
        <source>hash of the last entry</source>
        <translation>末条审计散列值</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>日清时间</translation>
    </message>
    <message>
        <source>second officer</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>登记员</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>开案时间</translation>
    </message>
    <message>
        <source>accepted at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>approved at</source>
        <translation>审查通过时间</translation>
    </message>
    <message>
        <source>proof-read at</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>issued at</source>
        <translation>颁证时间</translation>
    </message>
    <message>
        <source>filed at</source>
        <translation>归档时间</translation>
    </message>
    <message>
        <source>registration date as written</source>
        <translation>登记日期（原文）</translation>
    </message>
    <message>
        <source>archive number</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>filing year</source>
        <translation>归档年度</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>卷号</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>合影</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>taken at</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>入库日期</translation>
    </message>
    <message>
        <source>changed at</source>
        <translation>变更时间</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>passed at</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>booklet number</source>
        <translation>证本号</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>printed at</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>business type</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>marriage restored</source>
        <translation>复婚</translation>
    </message>
    <message>
        <source>registered late</source>
        <translation>补办登记</translation>
    </message>
    <message>
        <source>handling class</source>
        <translation>受理类别</translation>
    </message>
    <message>
        <source>opinion of the review</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>proof-read by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>ceremony wished</source>
        <translation>希望颁证仪式</translation>
    </message>
    <message>
        <source>leaflets given</source>
        <translation>已发宣传资料</translation>
    </message>
    <message>
        <source>source of the data</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>quality of the record</source>
        <translation>记录质量</translation>
    </message>
    <message>
        <source>place of registration</source>
        <translation>登记地点</translation>
    </message>
    <message>
        <source>party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>system asked</source>
        <translation>查询系统</translation>
    </message>
    <message>
        <source>asked at</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>why not asked</source>
        <translation>未查原因</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>name asked about</source>
        <translation>核对时的姓名</translation>
    </message>
    <message>
        <source>number asked about</source>
        <translation>核对时的证件号码</translation>
    </message>
    <message>
        <source>card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>digest of the reading</source>
        <translation>读取数据摘要</translation>
    </message>
    <message>
        <source>sealed at</source>
        <translation>封存时间</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>封存校验值</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家（地区）</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已见原件</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复印</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>verified how</source>
        <translation>核验方式</translation>
    </message>
    <message>
        <source>verified by</source>
        <translation>核验人</translation>
    </message>
    <message>
        <source>verified at</source>
        <translation>核验时间</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>name as read from the card</source>
        <translation>读卡姓名</translation>
    </message>
    <message>
        <source>name as searched</source>
        <translation>检索姓名</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>birth date as written</source>
        <translation>出生日期（原文）</translation>
    </message>
    <message>
        <source>number as searched</source>
        <translation>检索号码</translation>
    </message>
    <message>
        <source>serious illness explained</source>
        <translation>已告知重大疾病</translation>
    </message>
    <message>
        <source>declares to have no spouse</source>
        <translation>声明无配偶</translation>
    </message>
    <message>
        <source>declares no kinship</source>
        <translation>声明无亲属关系</translation>
    </message>
    <message>
        <source>declaration signed at</source>
        <translation>声明书签字时间</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>receipt signed at</source>
        <translation>领证签字时间</translation>
    </message>
    <message>
        <source>said before</source>
        <translation>更正前</translation>
    </message>
    <message>
        <source>says since</source>
        <translation>更正后</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>corrected on</source>
        <translation>更正日期</translation>
    </message>
    <message>
        <source>corrected at</source>
        <translation>更正时间</translation>
    </message>
    <message>
        <source>fact noted</source>
        <translation>注记事实</translation>
    </message>
    <message>
        <source>number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>case of the note</source>
        <translation>注记所属案件</translation>
    </message>
    <message>
        <source>noted on</source>
        <translation>注记日期</translation>
    </message>
    <message>
        <source>noted at</source>
        <translation>注记时间</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>why flagged</source>
        <translation>标记原因</translation>
    </message>
    <message>
        <source>flagged at</source>
        <translation>标记时间</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原登记</translation>
    </message>
    <message>
        <source>noted on the original at</source>
        <translation>原件注记时间</translation>
    </message>
    <message>
        <source>uploaded at</source>
        <translation>上传时间</translation>
    </message>
    <message>
        <source>identity checked at</source>
        <translation>核对身份时间</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>婚姻家庭辅导师</translation>
    </message>
    <message>
        <source>officiant</source>
        <translation>颁证员</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>service point</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>颁证仪式</translation>
    </message>
    <message>
        <source>session</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>sign of violence</source>
        <translation>发现家暴迹象</translation>
    </message>
    <message>
        <source>police told</source>
        <translation>已报警</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>场所类别</translation>
    </message>
    <message>
        <source>parents present</source>
        <translation>父母到场</translation>
    </message>
    <message>
        <source>agrees to photos</source>
        <translation>同意拍照</translation>
    </message>
    <message>
        <source>booked at</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>minute of the day</source>
        <translation>时刻（分钟）</translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation>户外</translation>
    </message>
    <message>
        <source>written at</source>
        <translation>书写时间</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>why it may be missing</source>
        <translation>缺件理由</translation>
    </message>
    <message>
        <source>excused by</source>
        <translation>准予缺件人</translation>
    </message>
    <message>
        <source>counted at</source>
        <translation>登记页数时间</translation>
    </message>
    <message>
        <source>requested at</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>taken down by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>right checked at</source>
        <translation>资格审查时间</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>copied at</source>
        <translation>复印时间</translation>
    </message>
    <message>
        <source>sheet of the copies</source>
        <translation>复印件首页</translation>
    </message>
    <message>
        <source>handed over at</source>
        <translation>领取时间</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>查档</translation>
    </message>
    <message>
        <source>paper of the volume</source>
        <translation>卷内材料</translation>
    </message>
    <message>
        <source>opened by</source>
        <translation>调阅人</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>day off</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>kept file</source>
        <translation>留存文件</translation>
    </message>
    <message>
        <source>office</source>
        <translation>登记机关</translation>
    </message>
    <message>
        <source>counter window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>number counter</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>working plan</source>
        <translation>作息安排</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>day closing</source>
        <translation>日清</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>marriage registration</source>
        <translation>结婚登记</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>booklet</source>
        <translation>证本</translation>
    </message>
    <message>
        <source>finding passed</source>
        <translation>放行的核查项</translation>
    </message>
    <message>
        <source>paper made</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>number of the ledger</source>
        <translation>字号台账</translation>
    </message>
    <message>
        <source>online check</source>
        <translation>联网核查</translation>
    </message>
    <message>
        <source>paper shown</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>identity evidence</source>
        <translation>身份核验凭证</translation>
    </message>
    <message>
        <source>party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>note on the original</source>
        <translation>原件注记</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>counselling session</source>
        <translation>婚姻家庭辅导</translation>
    </message>
    <message>
        <source>counsellor&apos;s note</source>
        <translation>辅导记录</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>颁证仪式</translation>
    </message>
    <message>
        <source>couple of a ceremony</source>
        <translation>参加仪式的新人</translation>
    </message>
    <message>
        <source>line of a programme</source>
        <translation>仪式流程</translation>
    </message>
    <message>
        <source>service point</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>day of a tour</source>
        <translation>巡回登记日</translation>
    </message>
    <message>
        <source>leaflets handed out</source>
        <translation>宣传资料发放</translation>
    </message>
    <message>
        <source>training of an officer</source>
        <translation>人员培训</translation>
    </message>
    <message>
        <source>paper of the volume</source>
        <translation>卷内材料</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>查档</translation>
    </message>
    <message>
        <source>sealed copy</source>
        <translation>档案复印件</translation>
    </message>
    <message>
        <source>opening of a paper</source>
        <translation>调阅记录</translation>
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
        <translation>本件状态为{state}，现在不能{wanted}。</translation>
    </message>
    <message>
        <source>This needs another role: {roles}.</source>
        <translation>无权办理，需要的岗位：{roles}。</translation>
    </message>
    <message>
        <source>{name} is not a qualified registrar today (qualified until {until}); no business may be done.</source>
        <translation>{name}今日不具备婚姻登记员资格（有效期至{until}），不得办理业务。</translation>
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
        <source>{room} is taken on {day} at {time}; choose another hour or room.</source>
        <translation>{room}{day} {time}已有安排，请另选时间或房间。</translation>
    </message>
    <message>
        <source>{name} is engaged on {day} at {time}; choose another hour.</source>
        <translation>{name}{day} {time}已有安排，请另选时间。</translation>
    </message>
    <message>
        <source>“{title}” on {day} has no place left; choose another ceremony.</source>
        <translation>{day}“{title}”名额已满，请另选一场。</translation>
    </message>
    <message>
        <source>“{title}” is {state}; this is not possible any more.</source>
        <translation>“{title}”{state}，不能再办理此项。</translation>
    </message>
    <message>
        <source>Session {number} is {state}; this is not possible any more.</source>
        <translation>辅导{number}{state}，不能再办理此项。</translation>
    </message>
    <message>
        <source>This couple has its place in “{title}” on {day} already.</source>
        <translation>这对新人已预约{day}“{title}”，不能重复预约。</translation>
    </message>
    <message>
        <source>One of the two is expected elsewhere on {day} at {time} ({place}); choose another hour, or cancel that first.</source>
        <translation>当事人已安排于{day} {time}到{place}，时间冲突；请另选时间，或先取消原安排。</translation>
    </message>
    <message>
        <source>{name} is qualified only until {until}, not on {day}; choose somebody else, or let the administrator enter the new certificate.</source>
        <translation>{name}的资格有效期至{until}，{day}已过期；请另选人员，或由管理员登记新证书。</translation>
    </message>
    <message>
        <source>{place} seats {seats} persons, {wanted} would come; choose a larger place or invite fewer.</source>
        <translation>{place}只能容纳{seats}人，将有{wanted}人到场；请换较大的场地或减少人数。</translation>
    </message>
    <message>
        <source>It would end at {last}, before it begins at {first}; correct the times.</source>
        <translation>结束时间 {last} 早于开始时间 {first}，请改正。</translation>
    </message>
    <message>
        <source>It begins on {day} at {time}; only then can be noted what came of it. Until then it can be cancelled.</source>
        <translation>{day} {time}才开始，开始后方可登记结果；此前可以取消。</translation>
    </message>
    <message>
        <source>This slot does not exist any more.</source>
        <translation>该时段已不存在。</translation>
    </message>
    <message>
        <source>These places are for: {lane}. Choose another slot.</source>
        <translation>该号源限{lane}，请另选时段。</translation>
    </message>
    <message>
        <source>By the rules of this office {first} is the first day that can be booked now.</source>
        <translation>按本处预约规则，现在最早可预约{first}。</translation>
    </message>
    <message>
        <source>By the rules of this office {last} is the last day that can be booked now.</source>
        <translation>按本处预约规则，现在最晚可预约{last}。</translation>
    </message>
    <message>
        <source>By the rules of this office divorces are booked on working days only; {day} is none.</source>
        <translation>按本处预约规则，离婚登记只在工作日预约；{day}不是工作日。</translation>
    </message>
    <message>
        <source>For their divorce certificates this couple can come from {first} to {last} (Civil Code 1077).</source>
        <translation>双方申请发给离婚证的期间为{first}至{last}（民法典第一千零七十七条），请在此期间内预约。</translation>
    </message>
    <message>
        <source>The time of booking {number} ({day}) is over; closing the day notes that nobody came.</source>
        <translation>预约{number}（{day}）的时段已过；日清时记为爽约，不能再取消或改期。</translation>
    </message>
    <message>
        <source>{name} may not book until {until} ({because}). Without a booking the couple is served all the same, and a supervisor can lift this.</source>
        <translation>{name}在{until}前不得预约（{because}）。现场取号不受限制；负责人可解除。</translation>
    </message>
    <message>
        <source>{name} may book again already.</source>
        <translation>{name}的预约限制已解除。</translation>
    </message>
    <message>
        <source>One of the two already has booking {number} on {day} {time}.</source>
        <translation>一方已有预约{number}：{day} {time}。</translation>
    </message>
    <message>
        <source>The booking is {state}; this is not possible any more.</source>
        <translation>该预约已{state}，不能再办理。</translation>
    </message>
    <message>
        <source>{day} is a day off.</source>
        <translation>{day}为休息日。</translation>
    </message>
    <message>
        <source>This desk has no window number, so nobody can be called to it; give it one in the settings.</source>
        <translation>本机未设窗口号，不能叫号；请在“设置”中填写窗口号。</translation>
    </message>
    <message>
        <source>Window {window} has {name} on duty from {time}; choose other hours or take that line off first.</source>
        <translation>{window} 号窗口自 {time} 起已由{name}值班；请改选时间，或先撤去那一班。</translation>
    </message>
    <message>
        <source>{name} is on duty at window {window} from {time}; nobody sits at two windows at once.</source>
        <translation>{name}自 {time} 起已在 {window} 号窗口值班；一人不能同时坐两个窗口。</translation>
    </message>
    <message>
        <source>Number {number} is still at window {window}: finish it, put it aside or hand it on first.</source>
        <translation>{window}号窗口还有{number}号：请先办结、过号或转号。</translation>
    </message>
    <message>
        <source>Nobody waits for this window.</source>
        <translation>本窗口暂无等候。</translation>
    </message>
    <message>
        <source>Number {number} is {state}; this is not possible any more.</source>
        <translation>{number}号{state}，不能再办理此项。</translation>
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
        <source>The number {number} stands on booklets of several kinds: {kind}. Look at the cover and type its name before the number: {cover} {number}.</source>
        <translation>号码{number}的空白证不止一种：{kind}。请看封面，在号码前写明证名：{cover} {number}。</translation>
    </message>
    <message>
        <source>The booklet {number} cannot be used: {state}.</source>
        <translation>空白证{number}不能使用：{state}。</translation>
    </message>
    <message>
        <source>The booklet in your hand is {number}, but {wanted_number} was to be printed. Scan the right one; if another booklet lay in the printer, say that it did not come out right and replace it.</source>
        <translation>手中证件的印制号是 {number}，应打印的是 {wanted_number}。请扫描正确的证件；如果打印机里放错了证件，请选择“有误…”并更换证件。</translation>
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
        <source>The booklet {number} was handed out to window {window}. Only that window uses it; the stock keeper can take it back and hand it out anew.</source>
        <translation>空白证{number}已由{window}号窗口领用，只能在该窗口使用；如需改用，由库管员收回后重新发放。</translation>
    </message>
    <message>
        <source>The booklet {number} lies in the store and was not handed out to window {window}, which uses its own booklets; the stock keeper hands it out first.</source>
        <translation>空白证{number}仍在库房，未发给{window}号窗口；该窗口只用自己领用的空白证，请库管员先行发放。</translation>
    </message>
    <message>
        <source>Booklets are used in order: {next} comes before {number}. Scan that one, or say why it is left out.</source>
        <translation>证件按印制号顺序使用：{number}之前还有{next}。请扫描该本，或说明跳号原因。</translation>
    </message>
    <message>
        <source>{kind}: {counted} counted, {expected} by the ledger. Count again, or say why they differ; the difference is kept with the reason.</source>
        <translation>{kind}：实盘{counted}本，账面{expected}本。请重新清点，或说明原因；差数与原因一并记下。</translation>
    </message>
    <message>
        <source>No voided booklet waits for its destruction.</source>
        <translation>没有待销毁的作废空白证。</translation>
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
        <source>The couple&apos;s photo has not been taken in yet.</source>
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
        <source>{paper} is on its way to the printer {printer} already. Look there first, then say on Today whether it came out.</source>
        <translation>{paper}已送往打印机 {printer}。请先到打印机前查看，然后在“今日”页注明是否出纸。</translation>
    </message>
    <message>
        <source>It has been settled meanwhile what became of this paper at {printer}; look at the case again.</source>
        <translation>打印机 {printer} 上这份材料的去向已由他人注明；请重新查看本件。</translation>
    </message>
    <message>
        <source>{paper} ({role}) has been printed and confirmed meanwhile.</source>
        <translation>{paper}（{role}）已另行打印并确认。</translation>
    </message>
    <message>
        <source>{paper} ({role}) has not been confirmed as printed well.</source>
        <translation>{paper}（{role}）尚未确认打印无误。</translation>
    </message>
    <message>
        <source>What the couple was shown is no longer what would be printed; show it to them again.</source>
        <translation>当事人看到的内容与现在要打印的内容已不一致，请重新出示核对。</translation>
    </message>
    <message>
        <source>The volume cannot be closed, it lacks: {missing}. Put them in and count their pages, or let the leader excuse each with a reason (Order 32).</source>
        <translation>案卷不能归档，缺少：{missing}。请补齐并登记页数；确实无法补齐的，由负责人逐件注明理由后归档（第32号令）。</translation>
    </message>
    <message>
        <source>The scan of {paper} is no whole PDF, JPEG or PNG file of up to 64 MB; scan it again.</source>
        <translation>{paper}的扫描件不是完整的PDF、JPEG或PNG文件，或者超过64 MB，请重新扫描。</translation>
    </message>
    <message>
        <source>The scan of {paper} has {found} page(s), {pages} are asked for. Copy fewer pages, or copy this paper from the shelf.</source>
        <translation>{paper}的扫描件只有 {found} 页，要复印 {pages} 页。请减少页数，或者用原卷复印。</translation>
    </message>
    <message>
        <source>The scan of {paper} cannot be opened. Copy this paper from the shelf.</source>
        <translation>{paper}的扫描件打不开。请用原卷复印。</translation>
    </message>
    <message>
        <source>The identity number {number} is of neither party of this volume; a party sees the own file only (Marriage Registration Regulations 19). Who asks for somebody else needs another right or the leader&apos;s approval.</source>
        <translation>身份证件号{number}不是本卷任何一方当事人的；当事人只能查阅本人的档案（婚姻登记条例第19条）。代他人查档的，须有其他查档资格或者经负责人审批。</translation>
    </message>
    <message>
        <source>Look-up {number} comes from neither party nor authority nor lawyer: first the leader decides whether the purpose is reasonable (Order 32).</source>
        <translation>查档{number}的申请人不是当事人、有关机关或者律师，须先由负责人审批查档目的是否正当（第32号令）。</translation>
    </message>
    <message>
        <source>The volume holds no {pages} page(s) of {paper}; choose from what was counted in it.</source>
        <translation>卷内没有{pages}页{paper}，请按卷内已登记的材料和页数选择。</translation>
    </message>
    <message>
        <source>The password is too short: at least {length} characters.</source>
        <translation>密码太短，至少{length}个字符。</translation>
    </message>
    <message>
        <source>Only a registration of today can be voided, while the day is not closed; this one is of {day}. Correct the record, or begin a revocation.</source>
        <translation>只有当日办理且当日尚未日清的登记可以作废，本件办理于{day}。请改用更正登记，或者启动撤销程序。</translation>
    </message>
    <message>
        <source>The record says all this already; type what it must say instead.</source>
        <translation>登记内容已经如此，没有可更正之处；请填写更正后的内容。</translation>
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
        <translation>证件打印日期为{printed}，今日为{today}，须报废重制。</translation>
    </message>
    <message>
        <source>{day} has been closed already.</source>
        <translation>{day}已日清。</translation>
    </message>
    <message>
        <source>{what}: expected {expected}, found {found}.</source>
        <translation>{what}：应为{expected}，实为{found}。</translation>
    </message>
</context>
<context>
    <name>RegistrationRevocation</name>
    <message>
        <source>What the revocation is about</source>
        <translation>撤销事由</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Identity misused of</source>
        <translation>被冒用身份方</translation>
    </message>
    <message>
        <source>Cause known on</source>
        <translation>胁迫终止或知悉之日</translation>
    </message>
    <message>
        <source>Notice no.</source>
        <translation>告知书文号</translation>
    </message>
    <message>
        <source>Facts found</source>
        <translation>查明的事实</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听证</translation>
    </message>
    <message>
        <source>What the parties said</source>
        <translation>陈述、申辩</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ReissueCase</name>
    <message>
        <source>Refuse …</source>
        <translation>不予补发…</translation>
    </message>
    <message>
        <source>Given up …</source>
        <translation>当事人放弃…</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>补领婚姻登记证</translation>
    </message>
    <message>
        <source>{names}, or the proxy, has signed for the certificate {number}. It takes the place of the first one; this cannot be taken back.</source>
        <translation>{names}（或受托人）已签收{number}。新证代替原证；颁发后不能撤销本操作。</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>颁发补发的证件</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>颁证</translation>
    </message>
    <message>
        <source>Refuse the reissue</source>
        <translation>不予补发</translation>
    </message>
    <message>
        <source>The case ends with a refusal by two officers; the notice names the reason.</source>
        <translation>由两名工作人员作出不予补发决定，本件终结；告知书载明理由。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予补发</translation>
    </message>
    <message>
        <source>Who asked does not want to go on. The case ends.</source>
        <translation>申请人不再办理，本件终结。</translation>
    </message>
    <message>
        <source>Number and booklets are voided before two persons.</source>
        <translation>字号和证件由两人共同作废。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>当事人放弃</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>终结本件</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>查档来源</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>查档结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>记录查档结果</translation>
    </message>
    <message>
        <source>✓ noted {time}</source>
        <translation>✓ {time} 已记录</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>查档</translation>
    </message>
    <message>
        <source>Couple photo</source>
        <translation>双方合影</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>声明书</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photo of the {role}</source>
        <translation>{role}照片</translation>
    </message>
    <message>
        <source>Archive checked</source>
        <translation>查档</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Note what the archive says</source>
        <translation>记录查档结果</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>准予补发</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>制证</translation>
    </message>
</context>
<context>
    <name>ReissueRegistration</name>
    <message>
        <source>The certificate and who asks for it</source>
        <translation>证件和申请人</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Original number</source>
        <translation>原字号</translation>
    </message>
    <message>
        <source>Original date</source>
        <translation>原登记日期</translation>
    </message>
    <message>
        <source>Original office</source>
        <translation>原登记机关</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>补领原因</translation>
    </message>
    <message>
        <source>Status today</source>
        <translation>现婚姻状况</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>Proxy&apos;s number</source>
        <translation>受托人证件号</translation>
    </message>
    <message>
        <source>Notary</source>
        <translation>公证机构</translation>
    </message>
    <message>
        <source>Notarised on</source>
        <translation>公证日期</translation>
    </message>
    <message>
        <source>Notarial number</source>
        <translation>公证书号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>通信地址</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the certificate</source>
        <translation>证件备注</translation>
    </message>
    <message>
        <source>By a proxy</source>
        <translation>委托办理</translation>
    </message>
</context>
<context>
    <name>Reissue_reasons</name>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损毁</translation>
    </message>
    <message>
        <source>Differs from the identity paper</source>
        <translation>与身份证件不一致</translation>
    </message>
</context>
<context>
    <name>RelationCertificate</name>
    <message>
        <source>Certificate of the relation</source>
        <translation>出具收养关系证明</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>原登记字号</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>原登记日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>原登记机关</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Wanted for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark printed</source>
        <translation>证件备注</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>分时段办理情况</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>分日办理情况</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>分月办理情况</translation>
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
        <source>counsellor</source>
        <translation>婚姻家庭辅导师</translation>
    </message>
    <message>
        <source>officiant</source>
        <translation>颁证员</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>adoption clerk</source>
        <translation>收养登记员</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Room</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
</context>
<context>
    <name>Room_uses</name>
    <message>
        <source>Counselling</source>
        <translation>婚姻家庭辅导</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>颁证仪式</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Open a room</source>
        <translation>启用场所</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>In use: {name}</source>
        <translation>已启用：{name}</translation>
    </message>
    <message>
        <source>Rooms of the office</source>
        <translation>本处场所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No room yet. Open the first one below.</source>
        <translation>还没有场所。请在下方启用第一个。</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>停用场所</translation>
    </message>
    <message>
        <source>Closed: {name}; what is booked in it stays booked.</source>
        <translation>已停用：{name}；其中已有的安排不变。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Windows and who is on duty</source>
        <translation>窗口与值班</translation>
    </message>
    <message>
        <source>The office has no window yet.</source>
        <translation>登记处还没有设窗口。</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Take off duty …</source>
        <translation>撤班…</translation>
    </message>
    <message>
        <source>Repeat on other days …</source>
        <translation>复制到其他日…</translation>
    </message>
    <message>
        <source>Put on duty at window {number}</source>
        <translation>排到 {number} 号窗口</translation>
    </message>
    <message>
        <source>Not put on duty: an officer and the hours are needed.</source>
        <translation>未排班：请选人员并填起止时间。</translation>
    </message>
    <message>
        <source>{name} is on duty at window {number}.</source>
        <translation>{name}在 {number} 号窗口值班。</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>This line of the roster holds no more; what was done under it stays.</source>
        <translation>这一班不再有效；当班已办的业务不变。</translation>
    </message>
    <message>
        <source>Take off duty</source>
        <translation>撤班</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Repeat the roster of {day}</source>
        <translation>复制 {day} 的排班</translation>
    </message>
    <message>
        <source>It is written for every day worked in between that has no roster yet.</source>
        <translation>写入其间每个尚未排班的工作日。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>The roster stands on {days} more days.</source>
        <translation>已写入 {days} 天。</translation>
    </message>
    <message>
        <source>Left as they were: {days}.</source>
        <translation>未改动：{days}。</translation>
    </message>
</context>
<context>
    <name>Row_problems</name>
    <message>
        <source>There is no slot at {found} for this business.</source>
        <translation>该时间没有此项业务的时段：{found}</translation>
    </message>
    <message>
        <source>This couple is booked at {found} already.</source>
        <translation>这对当事人已预约该时段：{found}</translation>
    </message>
    <message>
        <source>This is no business that is booked: {found}</source>
        <translation>不是可预约的业务：{found}</translation>
    </message>
    <message>
        <source>Not a time: {found}</source>
        <translation>时间有误：{found}</translation>
    </message>
    <message>
        <source>Not a date: {found}</source>
        <translation>日期有误：{found}</translation>
    </message>
    <message>
        <source>Not in the code table: {found}</source>
        <translation>代码表里没有：{found}</translation>
    </message>
    <message>
        <source>Yes or no is wanted: {found}</source>
        <translation>应填是或否：{found}</translation>
    </message>
    <message>
        <source>A whole number is wanted: {found}</source>
        <translation>应填整数：{found}</translation>
    </message>
    <message>
        <source>Not the state of a registered marriage: {found}</source>
        <translation>不是已登记的状态：{found}</translation>
    </message>
    <message>
        <source>Neither text, number nor date: {found}</source>
        <translation>不是文字、数字或日期：{found}</translation>
    </message>
    <message>
        <source>The number was kept as a figure and has lost its last digits: {found}. Make the column text and fill it in again</source>
        <translation>号码被当作数字保存，末尾几位已经丢失：{found}。请把这一栏设为文本后重新填写</translation>
    </message>
    <message>
        <source>A control character: {found}</source>
        <translation>含有控制字符：{found}</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>没有填写</translation>
    </message>
    <message>
        <source>This row has {found} cells, {expected} are wanted</source>
        <translation>这一行有 {found} 格，应有 {expected} 格</translation>
    </message>
    <message>
        <source>The register holds this couple under this certificate number already: {found}</source>
        <translation>登记库里已有同一字号的这对当事人：{found}</translation>
    </message>
</context>
<context>
    <name>Rulings</name>
    <message>
        <source>Marriage invalid</source>
        <translation>确认婚姻无效</translation>
    </message>
    <message>
        <source>Marriage annulled</source>
        <translation>撤销婚姻</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>准予离婚</translation>
    </message>
    <message>
        <source>Registration revoked (administrative court)</source>
        <translation>撤销登记（行政判决）</translation>
    </message>
</context>
<context>
    <name>SealOpening</name>
    <message>
        <source>Opening the seal</source>
        <translation>启封</translation>
    </message>
    <message>
        <source>Old name and number</source>
        <translation>原姓名、证件号码</translation>
    </message>
    <message>
        <source>Birth parents and placer</source>
        <translation>生父母、送养人</translation>
    </message>
    <message>
        <source>Place and day of finding</source>
        <translation>捡拾地点、时间</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>启封依据</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Number of the letter or card</source>
        <translation>公函号或者本人证件号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制份数</translation>
    </message>
</context>
<context>
    <name>Seal_authorities</name>
    <message>
        <source>A party</source>
        <translation>收养当事人</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>人民法院</translation>
    </message>
    <message>
        <source>Procurator</source>
        <translation>人民检察院</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>公安机关</translation>
    </message>
    <message>
        <source>Discipline body</source>
        <translation>纪检监察机关</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Work on the case</source>
        <translation>办理业务</translation>
    </message>
</context>
<context>
    <name>Seal_parts</name>
    <message>
        <source>Old name and number</source>
        <translation>原姓名、证件号码</translation>
    </message>
    <message>
        <source>Birth parents and placer</source>
        <translation>生父母、送养人</translation>
    </message>
    <message>
        <source>Place and day of finding</source>
        <translation>捡拾地点、时间</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>当事人信息</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案卷</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>查询内容</translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation>查询内容(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing in this register fits “{text}”.</source>
        <translation>登记库中没有与“{text}”相符的记录。</translation>
    </message>
    <message>
        <source>Name, pinyin or initials, identity number, certificate number, archive number</source>
        <translation>姓名、拼音或首字母、证件号、证书字号、档号</translation>
    </message>
    <message>
        <source>What you search for stands here. Two characters of a name, zhangwei or zw, the first digits of a number are enough.</source>
        <translation>查询结果显示在这里。输入姓名中的两个字、zhangwei 或 zw、号码的前几位即可。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Identity no.</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证书字号</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found registrations</source>
        <translation>查到的登记</translation>
    </message>
    <message>
        <source>the newest {count}; type more to find fewer</source>
        <translation>最近{count}条；请输入更多内容缩小范围</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>共{count}条</translation>
    </message>
</context>
<context>
    <name>ServiceFigures</name>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>“—”: too few to be told without pointing to a person.</source>
        <translation>“—”：数量过少，为避免指向个人不予显示。</translation>
    </message>
    <message>
        <source>Counselling sessions held</source>
        <translation>辅导场次</translation>
    </message>
    <message>
        <source>Couples counselled</source>
        <translation>辅导夫妻（对）</translation>
    </message>
    <message>
        <source>Sessions of one person or without names</source>
        <translation>单人或未具名辅导（场）</translation>
    </message>
    <message>
        <source>Sessions by kind</source>
        <translation>按辅导类型</translation>
    </message>
    <message>
        <source>Sessions by result</source>
        <translation>按辅导结果</translation>
    </message>
    <message>
        <source>Divorces given up after counselling, per cent</source>
        <translation>经辅导后放弃离婚（%）</translation>
    </message>
    <message>
        <source>Divorces given up without counselling, per cent</source>
        <translation>未经辅导放弃离婚（%）</translation>
    </message>
    <message>
        <source>Ceremonies of one couple</source>
        <translation>单对颁证仪式（场）</translation>
    </message>
    <message>
        <source>Collective ceremonies</source>
        <translation>集体颁证仪式（场）</translation>
    </message>
    <message>
        <source>Couples in collective ceremonies</source>
        <translation>参加集体颁证的新人（对）</translation>
    </message>
    <message>
        <source>Couples with parents present</source>
        <translation>父母到场的新人（对）</translation>
    </message>
</context>
<context>
    <name>ServicePoint</name>
    <message>
        <source>Service point</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>户外</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Couples a slot</source>
        <translation>每时段对数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准文件</translation>
    </message>
    <message>
        <source>In bad weather</source>
        <translation>恶劣天气</translation>
    </message>
</context>
<context>
    <name>ServicePoints</name>
    <message>
        <source>New service point</source>
        <translation>新增服务点</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>列入名录</translation>
    </message>
    <message>
        <source>On the list: {name}</source>
        <translation>已列入名录：{name}</translation>
    </message>
    <message>
        <source>Day of a tour</source>
        <translation>巡回日程</translation>
    </message>
    <message>
        <source>Plan the day</source>
        <translation>列入日程</translation>
    </message>
    <message>
        <source>Planned: {day} {place}</source>
        <translation>已列入日程：{day} {place}</translation>
    </message>
    <message>
        <source>Service points</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>每时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>No service point yet. A leader or the administrator adds one.</source>
        <translation>还没有服务点。由负责人或管理员添加。</translation>
    </message>
    <message>
        <source>Plan a day …</source>
        <translation>安排日程…</translation>
    </message>
    <message>
        <source>Couples a slot …</source>
        <translation>预约名额…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Ends on that day</source>
        <translation>到该日止</translation>
    </message>
    <message>
        <source>Tour plan</source>
        <translation>巡回日程</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>No tour is planned in these days.</source>
        <translation>这段时间没有巡回日程。</translation>
    </message>
    <message>
        <source>So many couples can be booked there for each half-hour: at a fixed point in the hours of the office, at a roving one in those of its tour. It holds for days laid out from now on.</source>
        <translation>每个时段可预约的对数：固定登记点按登记处的作息，巡回登记点按巡回安排。自此以后排出的时段生效。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Couples a slot</source>
        <translation>每时段对数</translation>
    </message>
    <message>
        <source>Not set: a whole number is needed.</source>
        <translation>未设定：请填整数。</translation>
    </message>
    <message>
        <source>{name} serves until {day}.</source>
        <translation>{name}服务至{day}。</translation>
    </message>
    <message>
        <source>{count} couples are booked there after it and are to be told.</source>
        <translation>此后在该点已预约 {count} 对，须通知当事人。</translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation>户外</translation>
    </message>
    <message>
        <source>Approved by: {paper}</source>
        <translation>批准文件：{paper}</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Ceremony</source>
        <translation>颁证仪式</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>婚姻家庭辅导</translation>
    </message>
    <message>
        <source>Visit to a grave</source>
        <translation>祭扫</translation>
    </message>
    <message>
        <source>Sea burial</source>
        <translation>海葬</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services around marriage</source>
        <translation>婚姻服务</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Counselling</source>
        <translation>婚姻家庭辅导(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;eremonies</source>
        <translation>颁证仪式(&amp;E)</translation>
    </message>
    <message>
        <source>Service &amp;points</source>
        <translation>服务点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leaflets</source>
        <translation>宣传资料(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rooms and figures</source>
        <translation>场所和统计(&amp;R)</translation>
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
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Its folder, file or line</source>
        <translation>读卡器的文件夹、文件或串口</translation>
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
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Folder of the reader&apos;s own program</source>
        <translation>读卡程序的输出文件夹</translation>
    </message>
    <message>
        <source>The maker&apos;s library</source>
        <translation>厂家接口库</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>串口</translation>
    </message>
</context>
<context>
    <name>SettlePrint</name>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>印制号</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出时间</translation>
    </message>
    <message>
        <source>Papers on their way</source>
        <translation>打印中的材料</translation>
    </message>
    <message>
        <source>Every paper has been settled.</source>
        <translation>没有待确认的打印。</translation>
    </message>
    <message>
        <source>It came out well</source>
        <translation>打印完好</translation>
    </message>
    <message>
        <source>Nothing came out, the sheet is unmarked</source>
        <translation>未出纸，纸张未着墨</translation>
    </message>
    <message>
        <source>It came out wrong</source>
        <translation>打印有误</translation>
    </message>
    <message>
        <source>Number on the booklet</source>
        <translation>证件印制号</translation>
    </message>
    <message>
        <source>Has {paper} come out?</source>
        <translation>{paper}打印出来了吗？</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>If wrong: why</source>
        <translation>有误原因</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>{couple}: sent to {printer} at {time}.</source>
        <translation>{couple}：{time} 送往打印机 {printer}。</translation>
    </message>
    <message>
        <source>Look at the printer before you answer.</source>
        <translation>请先到打印机前查看再回答。</translation>
    </message>
    <message>
        <source>A booklet that came out wrong is replaced on the page of its case (“Spoiled: replace …”).</source>
        <translation>证件打印有误的，请在该件页面更换（“报废重制…”）。</translation>
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
        <translation>正在打开登记库…</translation>
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
    <name>SlotPanel</name>
    <message>
        <source>Choose a slot</source>
        <translation>请选择时段</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>改到此时段</translation>
    </message>
    <message>
        <source>Cancel this booking</source>
        <translation>取消该预约</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Bookings of this slot</source>
        <translation>该时段的预约</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>预约单</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>One place fewer (-)</source>
        <translation>减一个名额（-）</translation>
    </message>
    <message>
        <source>One place more (+)</source>
        <translation>加一个名额（+）</translation>
    </message>
    <message>
        <source>{time}: {capacity} places</source>
        <translation>{time}：{capacity} 个名额</translation>
    </message>
    <message>
        <source>Waits no longer …</source>
        <translation>移出候补…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The office cancels, not the couple</source>
        <translation>由登记处取消（非当事人）</translation>
    </message>
    <message>
        <source>Choose the new slot in the week; F9 or Enter moves {couple} there.</source>
        <translation>请在周视图中选择新时段，按 F9 或回车将{couple}改到该时段。</translation>
    </message>
    <message>
        <source>The place of {couple} becomes free. The reason is kept.</source>
        <translation>{couple}的号将释放，原因会留存。</translation>
    </message>
    <message>
        <source>Slip of the booking</source>
        <translation>预约单</translation>
    </message>
    <message>
        <source>On the waiting list of this day.</source>
        <translation>已登记当日候补。</translation>
    </message>
    <message>
        <source>The couple leaves the waiting list of {day}. The reason is kept.</source>
        <translation>该当事人移出{day}的候补名单，原因记录在案。</translation>
    </message>
    <message>
        <source>{couple} waits no longer</source>
        <translation>{couple}不再候补</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出候补</translation>
    </message>
    <message>
        <source>Off the waiting list: {couple}</source>
        <translation>已移出候补：{couple}</translation>
    </message>
    <message>
        <source>Booked: {slot}</source>
        <translation>已预约：{slot}</translation>
    </message>
    <message>
        <source>Checked in: {couple}</source>
        <translation>已到场：{couple}</translation>
    </message>
    <message>
        <source>Moved: {couple}</source>
        <translation>已改期：{couple}</translation>
    </message>
    <message>
        <source>Cancelled: {couple}</source>
        <translation>已取消：{couple}</translation>
    </message>
</context>
<context>
    <name>SpecialDays</name>
    <message>
        <source>Single days: opened, other hours, closed</source>
        <translation>特别日期：加开、调整时间、停办</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>特别日期</translation>
    </message>
    <message>
        <source>No day is set apart: the plan and the days off hold.</source>
        <translation>没有特别日期，按作息和节假日办理。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>minutes a slot</source>
        <translation>每档分钟</translation>
    </message>
    <message>
        <source>couples a slot</source>
        <translation>每档对数</translation>
    </message>
    <message>
        <source>Open with these hours</source>
        <translation>按此时间开放</translation>
    </message>
    <message>
        <source>Closed on this day</source>
        <translation>当日停办</translation>
    </message>
    <message>
        <source>By the plan again</source>
        <translation>恢复作息</translation>
    </message>
    <message>
        <source>Not opened: hours, minutes and couples a slot are needed.</source>
        <translation>未开放：请填写起止时间、每档分钟和对数。</translation>
    </message>
    <message>
        <source>{day} is worked by the plan again.</source>
        <translation>{day}恢复按作息办理。</translation>
    </message>
    <message>
        <source>{day}: {slots} new slots; {booked} couples are booked on it.</source>
        <translation>{day}：新增{slots}个时段；当日已预约{booked}对。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>停办</translation>
    </message>
</context>
<context>
    <name>Spoiled_blanks</name>
    <message>
        <source>Misprinted</source>
        <translation>打印有误</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>证件污损</translation>
    </message>
</context>
<context>
    <name>SpokenCalls</name>
    <message>
        <source>Number {number}, please go to window {window}.</source>
        <translation>请 {number} 号到 {window} 号窗口。</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>现场</translation>
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
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已叫号</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已办结</translation>
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
        <source>prepared, not come</source>
        <translation>预录入后未到</translation>
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
        <source>divorce application</source>
        <translation>离婚申请</translation>
    </message>
    <message>
        <source>application accepted</source>
        <translation>已受理申请</translation>
    </message>
    <message>
        <source>application not accepted</source>
        <translation>不予受理申请</translation>
    </message>
    <message>
        <source>first thirty days</source>
        <translation>冷静期</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>certificate possible</source>
        <translation>可申领离婚证</translation>
    </message>
    <message>
        <source>deemed withdrawn</source>
        <translation>视为撤回</translation>
    </message>
    <message>
        <source>examination of the divorce</source>
        <translation>离婚审查</translation>
    </message>
    <message>
        <source>ended by a death</source>
        <translation>一方死亡终止</translation>
    </message>
    <message>
        <source>ended by a court</source>
        <translation>法院裁判终止</translation>
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
        <source>archive check</source>
        <translation>查证档案</translation>
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
        <translation>办理中</translation>
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
    <message>
        <source>waiting for papers</source>
        <translation>补正中</translation>
    </message>
    <message>
        <source>notice running</source>
        <translation>公告中</translation>
    </message>
    <message>
        <source>claimed by a parent</source>
        <translation>已被认领</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>评估中</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>before the head</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>parties told</source>
        <translation>已告知当事人</translation>
    </message>
    <message>
        <source>no ground found</source>
        <translation>不予撤销</translation>
    </message>
    <message>
        <source>judgment received</source>
        <translation>已收到裁判文书</translation>
    </message>
    <message>
        <source>noted on the original</source>
        <translation>已在原件注记</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>notice served</source>
        <translation>已送达拟撤销告知书</translation>
    </message>
    <message>
        <source>revocation decided</source>
        <translation>已决定撤销</translation>
    </message>
    <message>
        <source>decision served</source>
        <translation>已送达决定书</translation>
    </message>
    <message>
        <source>noted and uploaded</source>
        <translation>已注记并上传</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>不予撤销</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>statement received</source>
        <translation>已收到声明</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>已核对身份</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已注记</translation>
    </message>
    <message>
        <source>drawn up</source>
        <translation>已编制</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>已参加</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>look-up requested</source>
        <translation>已申请查档</translation>
    </message>
    <message>
        <source>right to ask checked</source>
        <translation>查档资格已审查</translation>
    </message>
    <message>
        <source>approved by the leader</source>
        <translation>负责人已同意</translation>
    </message>
    <message>
        <source>copied and sealed</source>
        <translation>已复印盖章</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未查到</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>已预录入</translation>
    </message>
    <message>
        <source>being drawn up</source>
        <translation>录入中</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已受理</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>本期数字</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>指标解释</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>打印图表</translation>
    </message>
    <message>
        <source>Export as {kind}</source>
        <translation>导出为 {kind}</translation>
    </message>
    <message>
        <source>Print   F6</source>
        <translation>打印   F6</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日清</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已日清</translation>
    </message>
    <message>
        <source>{day} is closed; the head of the trail is written down.</source>
        <translation>{day}已日清，审计链末端已记下。</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出统计表</translation>
    </message>
    <message>
        <source>No printer for A4 papers is chosen under Printers.</source>
        <translation>尚未在“打印机”中选定普通纸文书的打印机。</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>已导出：{file}</translation>
    </message>
    <message>
        <source>Printed by {printer}</source>
        <translation>已由 {printer} 打印</translation>
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
        <source>Proof</source>
        <translation>核对</translation>
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
    <name>StockPanel</name>
    <message>
        <source>Take into stock</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>下一号</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>存量</translation>
    </message>
    <message>
        <source>No booklet has come into stock yet. A stock keeper takes a range in here.</source>
        <translation>尚无空白证入库。由库管员在此按号段入库。</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>出入库记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号段</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>本数</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>去向与经手</translation>
    </message>
    <message>
        <source>No range has moved yet.</source>
        <translation>尚无出入库记录。</translation>
    </message>
    <message>
        <source>Move booklets</source>
        <translation>出入库</translation>
    </message>
    <message>
        <source>{count} booklets are in stock now.</source>
        <translation>已入库{count}本。</translation>
    </message>
    <message>
        <source>{count} booklets were handed out: {place}.</source>
        <translation>已发放{count}本：{place}。</translation>
    </message>
    <message>
        <source>{count} booklets came back: {place}.</source>
        <translation>已收回{count}本：{place}。</translation>
    </message>
    <message>
        <source>! few left</source>
        <translation>！存量不足</translation>
    </message>
    <message>
        <source>for {days} days</source>
        <translation>可用{days}天</translation>
    </message>
    <message>
        <source>This is no range: equal letters, equally many digits, at most 5000 booklets.</source>
        <translation>号段有误：字母须相同，位数须相等，至多5000本。</translation>
    </message>
    <message>
        <source>{count} booklets</source>
        <translation>共{count}本</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>No.</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>For</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>已等候</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>等候队列</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫号时间</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>办理业务</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分钟</translation>
    </message>
    <message>
        <source>for window {window}</source>
        <translation>转{window}号窗口</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>预约{time}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Booked today</source>
        <translation>今日预约</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候办理</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办案卷</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>Marriage booklets left</source>
        <translation>结婚证空白</translation>
    </message>
    <message>
        <source>Bookings of today</source>
        <translation>今日预约名单</translation>
    </message>
    <message>
        <source>Number on the slip, name or identity number, then Enter</source>
        <translation>预约单编号、姓名或证件号，按回车</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>到场(&amp;I)</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Nobody is booked today. Couples who come without a booking are taken in with F9.</source>
        <translation>今日没有预约。未预约的当事人按 F9 现场取号。</translation>
    </message>
    <message>
        <source>Left again …</source>
        <translation>离开 …</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>没有在办案卷。</translation>
    </message>
    <message>
        <source>Issued, to be filed</source>
        <translation>已颁证待归档</translation>
    </message>
    <message>
        <source>Every issued case has been filed.</source>
        <translation>已颁证的案卷均已归档。</translation>
    </message>
    <message>
        <source>No divorce window opens or ends these days.</source>
        <translation>近日没有开始或届满的离婚期限。</translation>
    </message>
    <message>
        <source>Divorce windows of these days</source>
        <translation>近日离婚期限</translation>
    </message>
    <message>
        <source>Sent to the printer: has it come out?</source>
        <translation>已送打印，是否出纸？</translation>
    </message>
    <message>
        <source>No case about a registration is to be done.</source>
        <translation>没有待办的登记后续案件。</translation>
    </message>
    <message>
        <source>Cases about registrations, to be done</source>
        <translation>待办的登记后续案件</translation>
    </message>
    <message>
        <source>A couple without a booking</source>
        <translation>未预约的当事人</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>! The days off of {year} are not entered yet: slots and periods count weekends only. A leader or the administrator enters the notice under Booking › Days off.</source>
        <translation>! 尚未录入{year}年的节假日，放号和期限只按周末计算。请负责人或管理员在“预约”的“节假日与作息”中按通知录入。</translation>
    </message>
    <message>
        <source>few left</source>
        <translation>存量不足</translation>
    </message>
    <message>
        <source>Their number in the hall: {number}</source>
        <translation>大厅排队号：{number}</translation>
    </message>
    <message>
        <source>Checked in: {couple}, {number}</source>
        <translation>已报到：{couple}，{number}</translation>
    </message>
    <message>
        <source>The couple goes of its own accord</source>
        <translation>当事人自行离开</translation>
    </message>
    <message>
        <source>The office turns the couple away</source>
        <translation>登记处请其离开</translation>
    </message>
    <message>
        <source>{couple} leave</source>
        <translation>{couple}离开</translation>
    </message>
    <message>
        <source>No case is opened; the booking ends with the reason given here.</source>
        <translation>不立案；本次预约到此结束，原因记录在册。</translation>
    </message>
    <message>
        <source>End the booking</source>
        <translation>结束预约</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>开案</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>转到案卷</translation>
    </message>
    <message>
        <source>The couple waits for a registrar.</source>
        <translation>当事人已取号，等候登记员办理。</translation>
    </message>
    <message>
        <source>Couple without a booking</source>
        <translation>现场取号</translation>
    </message>
    <message>
        <source>Take in and open the case</source>
        <translation>取号并开案</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>No booking of today fits. F9 takes a couple in without a booking.</source>
        <translation>今日预约中没有相符的。未预约的按 F9 现场取号。</translation>
    </message>
    <message>
        <source>This couple has been checked in already, or the booking has ended.</source>
        <translation>该预约已到场或已结束。</translation>
    </message>
    <message>
        <source>{count} bookings fit; choose the couple and press Enter.</source>
        <translation>有{count}条相符，请选择后按回车。</translation>
    </message>
    <message>
        <source>{name}: examination ran out on {day}; no registrations until it is renewed.</source>
        <translation>{name}：资格有效期已于{day}届满，重新考核合格前不得办理登记。</translation>
    </message>
    <message>
        <source>{name}: examination valid until {day}, {days} more days.</source>
        <translation>{name}：资格有效期至{day}，还有{days}天。</translation>
    </message>
    <message>
        <source>{name}: training due since {day}.</source>
        <translation>{name}：最迟应于{day}参加培训，已逾期。</translation>
    </message>
    <message>
        <source>{name}: training due by {day}, {days} more days.</source>
        <translation>{name}：最迟应于{day}参加培训，还有{days}天。</translation>
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
    <name>TourDay</name>
    <message>
        <source>Day of a tour</source>
        <translation>巡回日程</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>Papers of the volume</source>
        <translation>卷内材料</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存离开</translation>
    </message>
    <message>
        <source>Pages are typed that are not saved. Whoever leaves now loses them.</source>
        <translation>录入的页数尚未保存，现在离开将丢失。</translation>
    </message>
    <message>
        <source>where nobody counts paper by paper</source>
        <translation>不逐件清点时填写</translation>
    </message>
    <message>
        <source>Case page</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation>卷内目录…</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>保存页数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Scan…</source>
        <translation>扫描件…</translation>
    </message>
    <message>
        <source>Attach the scan: {paper}</source>
        <translation>挂接扫描件：{paper}</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>准予缺件…</translation>
    </message>
    <message>
        <source>Lay in the archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>The law names no papers for this volume; its pages are counted as a whole.</source>
        <translation>本类案卷没有规定的材料清单，只计总页数。</translation>
    </message>
    <message>
        <source>Type the pages of each paper; leave empty what is not there.</source>
        <translation>请填写每件材料的页数，没有的不填。</translation>
    </message>
    <message>
        <source>{pages} pages; papers missing: {count}.</source>
        <translation>共{pages}页，缺{count}件。</translation>
    </message>
    <message>
        <source>{pages} pages; nothing is missing.</source>
        <translation>共{pages}页，材料齐全。</translation>
    </message>
    <message>
        <source>Count the papers, or write down the pages of the volume.</source>
        <translation>请逐件清点，或者填写本卷总页数。</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>扫描件 (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>The file cannot be read: {file} ({detail})</source>
        <translation>文件无法读取：{file}（{detail}）</translation>
    </message>
    <message>
        <source>Close the volume without a paper</source>
        <translation>缺件归档</translation>
    </message>
    <message>
        <source>{paper} ({party}) will be missing from the volume; the reason is kept.</source>
        <translation>{paper}（{party}）不再归入本卷，理由随卷保存。</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>准予缺件</translation>
    </message>
    <message>
        <source>excused: {reason}</source>
        <translation>准予缺件：{reason}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>可以没有</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>已扫描</translation>
    </message>
</context>
<context>
    <name>VolumeSearch</name>
    <message>
        <source>Check the right to ask and find the volume</source>
        <translation>核验查档资格、查找案卷</translation>
    </message>
    <message>
        <source>Wanted: {wanted}
Seen: the identity paper of {name}. Right: {right}</source>
        <translation>申请查的档案：{wanted}
已核验{name}的身份证件。查档资格：{right}</translation>
    </message>
    <message>
        <source>Search the archive for</source>
        <translation>查找案卷</translation>
    </message>
    <message>
        <source>Archive number, name, pinyin, identity or certificate number; then Enter</source>
        <translation>档号、姓名、拼音、证件号或字号，按回车查找</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>查找(&amp;S)</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Found volumes</source>
        <translation>查到的案卷</translation>
    </message>
    <message>
        <source>Volumes that lie in the archive and fit stand here.</source>
        <translation>查到的已归档案卷显示在这里。</translation>
    </message>
    <message>
        <source>Only {count} are shown, others may fit too: type more, or a number.</source>
        <translation>只列出{count}卷，可能还有其他符合的案卷：请输入更多内容，或者输入号码。</translation>
    </message>
    <message>
        <source>Right checked, this volume</source>
        <translation>资格已核验，是本卷</translation>
    </message>
    <message>
        <source>No volume in the archive of this office fits “{text}”.</source>
        <translation>本处档案中没有与“{text}”相符的案卷。</translation>
    </message>
</context>
<context>
    <name>VolumesPanel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Open the volume</source>
        <translation>打开案卷</translation>
    </message>
    <message>
        <source>Labels of the volumes laid in the archive today</source>
        <translation>今日归档案卷的标签</translation>
    </message>
    <message>
        <source>Laid in the archive: {number}</source>
        <translation>已归档：{number}</translation>
    </message>
    <message>
        <source>To be laid in the archive</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Nothing waits: every case that was issued, and every divorce that was withdrawn, lies in the archive.</source>
        <translation>没有待归档的案卷：已发证的案件和已撤回的离婚申请都已归档。</translation>
    </message>
    <message>
        <source>Volumes: {count}</source>
        <translation>{count} 卷</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷号</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>No volume of this class and year lies in the archive.</source>
        <translation>该类别、该年度没有已归档的案卷。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Labels of today …</source>
        <translation>今日标签…</translation>
    </message>
    <message>
        <source>Volumes: {count}, the first {shown} shown</source>
        <translation>{count} 卷，只显示前 {shown} 卷</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>导出案卷目录</translation>
    </message>
    <message>
        <source>! not counted</source>
        <translation>！未清点</translation>
    </message>
    <message>
        <source>! {count} missing</source>
        <translation>！缺 {count} 件</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 齐全</translation>
    </message>
</context>
<context>
    <name>WaitingCouples</name>
    <message>
        <source>Couple</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Who waits for a place</source>
        <translation>候补名单</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>没有候补。</translation>
    </message>
    <message>
        <source>Waiting for a place: Enter begins the booking</source>
        <translation>候补：按回车录入预约</translation>
    </message>
</context>
<context>
    <name>Ways_of_service</name>
    <message>
        <source>Handed over</source>
        <translation>直接送达</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>留置送达</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>By public notice</source>
        <translation>公告送达</translation>
    </message>
</context>
<context>
    <name>Ways_of_verifying</name>
    <message>
        <source>the original looked at</source>
        <translation>查验原件</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>电话核实</translation>
    </message>
    <message>
        <source>by a visit</source>
        <translation>上门核实</translation>
    </message>
    <message>
        <source>by comparing data</source>
        <translation>数据比对</translation>
    </message>
</context>
<context>
    <name>WeekChoice</name>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Week of the day</source>
        <translation>所在周的日期</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>{count} came</source>
        <translation>到{count}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>{free} of {capacity} free</source>
        <translation>余{free}/{capacity}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{festival}, closed</source>
        <translation>{festival} 放假</translation>
    </message>
    <message>
        <source>{festival}, working day</source>
        <translation>{festival} 上班</translation>
    </message>
    <message>
        <source>Slots of the week</source>
        <translation>本周时段</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Known</source>
        <translation>下落明确</translation>
    </message>
    <message>
        <source>Cannot be found</source>
        <translation>查找不到</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>已死亡</translation>
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
<context>
    <name>WindowCard</name>
    <message>
        <source>Window {number}</source>
        <translation>{number}号窗口</translation>
    </message>
    <message>
        <source>This desk has no window number</source>
        <translation>本机未设窗口号</translation>
    </message>
    <message>
        <source>{number}: how satisfied?</source>
        <translation>{number}号：请评价本次服务</translation>
    </message>
    <message>
        <source>Call the next number</source>
        <translation>叫下一号</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>已到窗口</translation>
    </message>
    <message>
        <source>Service finished</source>
        <translation>办理结束</translation>
    </message>
    <message>
        <source>Called: {number}</source>
        <translation>已叫号：{number}</translation>
    </message>
    <message>
        <source>{number} is being served</source>
        <translation>{number}号开始办理</translation>
    </message>
    <message>
        <source>{number} is finished</source>
        <translation>{number}号已办结</translation>
    </message>
    <message>
        <source>{number} waits again</source>
        <translation>{number}号重新排队</translation>
    </message>
    <message>
        <source>{number} goes before the others</source>
        <translation>{number}号优先</translation>
    </message>
    <message>
        <source>Number {number} has gone</source>
        <translation>{number}号弃号</translation>
    </message>
    <message>
        <source>The number ends. Should they come back, Enter on it below lets them wait again.</source>
        <translation>该号作废；当事人回来时，在下方列表按回车可重新排队。</translation>
    </message>
    <message>
        <source>End the number</source>
        <translation>作废该号</translation>
    </message>
    <message>
        <source>Hand number {number} on</source>
        <translation>{number}号转号</translation>
    </message>
    <message>
        <source>They wait there in the place of their first number.</source>
        <translation>转到后按原取号次序等候。</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>转号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Call &amp;again</source>
        <translation>重呼(&amp;A)</translation>
    </message>
    <message>
        <source>Put a&amp;side</source>
        <translation>过号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hand on …</source>
        <translation>转号(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>打开登记(&amp;O)</translation>
    </message>
    <message>
        <source>very</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>not</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>Nobody is called to this window.</source>
        <translation>本窗口未叫号。</translation>
    </message>
    <message>
        <source>called {time}, {count} ×</source>
        <translation>{time}叫号，共{count}次</translation>
    </message>
    <message>
        <source>Called again: {number}</source>
        <translation>已重呼：{number}</translation>
    </message>
    <message>
        <source>{number} is put aside</source>
        <translation>{number}号已过号</translation>
    </message>
    <message>
        <source>Thank you: the rating is kept.</source>
        <translation>评价已记录，谢谢。</translation>
    </message>
</context>
</TS>
