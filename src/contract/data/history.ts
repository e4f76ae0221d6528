// Generated from facts/ by npm run contract. Do not edit.
export const HISTORY: string = `=8432	2024-09-14
0contentmanagement/documents/{documentId}	D	N	Y	87	
3	G	N	Y	87	
3	P	N	Y	87	
3content	G	N	Y	87	
4	P	N	Y	87	
0scripts/uploads/{uploadId}/status	G	Yuw	Y	ux	uw
=8470	2024-09-29
0tokens/timeout	G	Ybh	N		bh
=8525	2024-10-11
0recording/settings	G	Yrl rp	N		rl rp
2	U	Yrp	Y	ro rq	
=8730	2024-12-21
0outbound/messagingcampaigns	G	Ynj o7	Y	oz	
2	P	Yna ny	Y	oq	
2{messagingCampaignId}	D	Ynb nz	Y	or	
3	G	Ynj o7	Y	oz	
3	U	Ynd o1	Y	ot	
3diagnostics	G	Ynj o7	Y	oz	
3progress	D	Ynd nf o1 o3	Y	ot ov	
4	G	Ynj o7	Y	oz	
3start	P	Ynh o5	Y	ox	
3stop	P	Yni o6	Y	oy	
0users/{userId}/queues	G	Ytq tt tu	Y		tq tu
=8752	2025-01-11
0outbound/campaigns/all	G	Ym0 nj o7	Y	oz	
3divisionviews	G	Ylx ng o4	Y	ow	
=8835	2025-02-04
1messagingcampaigns/divisionviews	G	Yng o4	Y	ow	
3{messagingCampaignId}	G	Yng o4	Y	ow	
=9021	2025-03-22
2progress	P	Ynj o7	Y	oz	
=9215	2025-05-10
0conversations/{conversationId}/participants/{participantId}	A	Ya9	Y	8o	
0users/{userId}/invite	P	Y0 bh =directory:userPassword:edit	Y	bl	=directory:userPassword:edit
=9254	2025-05-24
0conversations/emails/{conversationId}/messages	P	N	Y	9o	
0speechandtextanalytics/transcripts/search	P	Y19 rd	Y	re	
0voicemail/userpolicies/{userId}	G	N	Y	xu yw	
3	A	N	Y	xu yw	
3	U	Lxu	Y	yw	
=9298	2025-06-01
0conversations/calls/{conversationId}/participants/{participantId}	A	Ya9	Y	8o	
1chats/{conversationId}/participants/{participantId}	A	Ya9	Y	8o	
1cobrowsesessions/{conversationId}/participants/{participantId}	A	Ya9	Y	8o	
1emails/{conversationId}/participants/{participantId}	A	Ya9	Y	8o	
1messages/{conversationId}/participants/{participantId}	A	Ya9	Y	8o	
0outbound/schedules/campaigns	G	Yon	Y	m1	
3{campaignId}	D	Yol	Y	lt	
4	G	Yon	Y	m1	
4	U	Yom	Y	lv	
2emailcampaigns	G	Ynn	Y	nk	
3{emailCampaignId}	D	Ynl	Y	nc	
4	G	Ynn	Y	nk	
4	U	Ynm	Y	ne	
2messagingcampaigns	G	Yob	Y	o8	
3{messagingCampaignId}	D	Yo9	Y	o0	
4	G	Yob	Y	o8	
4	U	Yoa	Y	o2	
=9347	2025-06-21
0businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows	P	Y5u	L	tt	
6{rowId}	D	Y5v	L	tt	
7	A	Y5w	L	tt	
0conversations/callbacks/{conversationId}/participants/{participantId}	A	Ya9	Y	8o 98	
1calls/{conversationId}/participants/{participantId}	A		Y	98	
1chats/{conversationId}/participants/{participantId}	A		Y	98	
1cobrowsesessions/{conversationId}/participants/{participantId}	A		Y	98	
1emails/{conversationId}/participants/{participantId}	A		Y	98 9m	
1messages/{conversationId}/participants/{participantId}	A		Y	98	
1{conversationId}/participants/{participantId}	A		Y	98	
=9375	2025-06-29
0businessrules/decisiontables	P	L5d 5e	L	tt	
2{tableId}	A	L5d 5h	L	tt	
=9484	2025-08-03
0outbound/schedules/sequences	G	Yon	Y	md	
3{sequenceId}	D	Yol	Y	mb	
4	G	Yon	Y	md	
4	U	Yom	Y	mc	
=9591	2025-09-22
0conversations/messages/{conversationId}	A	Y98	Y	a2	
=9635	2025-09-30
0architect/ivrs/{ivrId}/identityresolution	G	Lsq =routing:identityResolution:view	L	ta	=routing:identityResolution:view
4	U	Lso =routing:identityResolution:edit	L	t9	=routing:identityResolution:edit
0routing/email/domains/{domainId}	G	Lt0	Y	t1	
3{domainName}/routes/{routeId}/identityresolution	G	Lt0 =routing:identityResolution:view	L	t8	=routing:identityResolution:view
7	U	Lt0 =routing:identityResolution:edit	L	t7	=routing:identityResolution:edit
2outbound/domains/{domainId}	G	Lt0	Y	t1	
1queues/{queueId}/identityresolution	G	L=routing:identityResolution:view tt	L	ql	=routing:identityResolution:view
4	U	L=routing:identityResolution:edit tp	L	qk	=routing:identityResolution:edit
1sms/identityresolution/phonenumbers/{addressId}	G	L=routing:identityResolution:view v6	L	v1	=routing:identityResolution:view
5	U	L=routing:identityResolution:edit v5	L	v0	=routing:identityResolution:edit
=9841	2025-12-11
0conversations/{conversationId}/recordingmetadata	G	Yrd re	Y	rt	
3{recordingId}	G	Yrd re	Y	rt	
2recordings	G	Yrd re	Y	rt	
3{recordingId}	G	Yrd re	Y	rt	
4	U	Yra rd rj	Y	rr rt	
4annotations	G	Yqu	Y	rd re rt	
5	P	Yqr	Y	rd re rt	
5{annotationId}	D	Yqs	Y	rd re rt	
6	G	Yqu	Y	rd re rt	
6	U	Yqt rd re	Y	rt	
0recording/batchrequests	P	Yrd re	Y	rt	
1jobs/{jobId}	U	Lr5 ra rj	L	rr	
=9959	2026-01-22
0routing/skills	P	Yua	Y	u8	
2{skillId}	D	Lua	Y	u9	
=10012	2026-02-09
0recording/settings	U		Y	rm	
=10094	2026-02-28
0routing/email/domains/{domainName}/routes	G	Lt0	Y	t1	
5{routeId}	G	Lt0	Y	t1	
=10112	2026-03-11
0voicemail/groups/{groupId}/policy	G	Yba bc	Y	yu	ba bc
4	A	Yba bc	Y	yt	ba bc
=10163	2026-03-24
0conversations/{conversationId}/recordingmetadata	G		Y	rl	
3{recordingId}	G		Y	rl	
2recordings	G		Y	rl	
3{recordingId}	G		Y	rl	
4	U		Y	rl	
4annotations	G		Y	rl	
5	P		Y	rl	
5{annotationId}	D		Y	rl	
6	G		Y	rl	
6	U		Y	rl	
0recording/batchrequests	P		Y	rl	
=10196	2026-04-03
0conversations/{conversationId}/recordings/{recordingId}	U		Y	rb rk rs	
4annotations	P		Y	qt	
5{annotationId}	U		Y	qr	
0speechandtextanalytics/conversations/{conversationId}/sentiments	G	Lrd =recording:recording:viewSensitiveData wa ws	L		rd =recording:recording:viewSensitiveData wa
3summaries	G	Lrd =recording:recording:viewSensitiveData w5	L		rd =recording:recording:viewSensitiveData
=10311	2026-05-07
0routing/skills	G	N	Y	uc	
2{skillId}	G	N	Y	uc	
0stations/{stationId}/associateduser	D	N	Y	y4	
0users/{userId}/callforwarding	G	N	Y	8r	
2station	G	N	Y	xq	
3associatedstation	D	N	Y	y4	
4{stationId}	U	N	Y	xp	
=10398	2026-05-28
0workforcemanagement/agents/me/managementunit	G	Yz8 z9 za zb zl zm zx 103 108 109 10a 10c 10k 10n 10x 10y 10z 111 11e 11f 11g 11h 11i 11j 11k 11l 11m 11n 11o 123 124 125 126 127 128 129 12a 12b 12c 12j 12l 12m 12n 12o 12p 12q 12r 12s 12t 12u 12w 12x 12y 12z 138 139 13a 13b	Y	zz 100 101 11z 120 121	
1businessunits/{businessUnitId}	G	Y7s 7u jm jp z8 z9 za zb zl zm zx 102 103 108 109 10a 10c 10k 10n 10x 10y 10z 111 11e 11f 11g 11h 11i 11j 11k 11l 11m 11n 11o 123 124 125 126 127 128 129 12a 12b 12c 12d 12e 12f 12g 12h 12j 12l 12m 12n 12o 12p 12q 12r 12s 12t 12u 12w 12x 12y 12z 138 139 13a 13b	Y	zz 100 101 11z 120 121	
3activitycodes	G	Yz8 z9 za zb zl zm zx 103 108 109 10a 10c 10k 10n 10x 10y 10z 111 11e 11f 11g 11h 11i 11j 11k 11l 11m 11n 11o 123 124 125 126 127 128 129 12a 12b 12c 12d 12j 12l 12m 12n 12o 12p 12q 12r 12s 12t 12u 12w 12x 12y 12z 138 139 13a 13b	Y	zz 100 101 11z 120 121	
3planninggroups	P	Y11e	L	tt	
4{planningGroupId}	A	Y11g	L	tt	
1managementunits/{managementUnitId}	G	Yz8 z9 za zb zl zm zx 102 103 108 109 10a 10c 10k 10n 10x 10y 10z 111 11e 11f 11g 11h 11i 11j 11k 11l 11m 11n 11o 123 124 125 126 127 128 129 12a 12b 12c 12d 12e 12f 12g 12h 12j 12l 12m 12n 12o 12p 12q 12r 12s 12t 12u 12w 12x 12y 12z 138 139 13a 13b	Y	zz 100 101 11z 120 121	
3activitycodes	G	Yz8 z9 za zb zl zm zx 103 108 109 10a 10c 10k 10n 10x 10y 10z 111 11i 11j 11k 11l 11m 11n 11o 129 12a 12b 12c 12d 12s 12t 12u 12w 12x 12y 12z 138 139 13a 13b	Y	zz 100 101 11z 120 121	
=10555	2026-07-01
0search	P	Ybm	Y	uc	
=10596	2026-07-13
0recording/settings	U		Y	rn	`;
export const HISTORY_COVERS: string = `8400	2024-09-11
10706	2026-08-15`;
export const REMOVALS: string = `2026-07-19	10706	2026-08-15	getConversationsChats¦postConversationsChats¦getConversationsChat¦patchConversationsChat¦postConversationsChatCommunicationMessages¦postConversationsChatCommunicationTyping¦getConversationsChatMessages¦getConversationsChatMessage¦patchConversationsChatParticipant¦patchConversationsChatParticipantAttributes¦patchConversationsChatParticipantCommunication¦getConversationsChatParticipantCommunicationWrapup¦postConversationsChatParticipantCommunicationWrapup¦postConversationsChatParticipantReplace¦getConversationsChatParticipantWrapup¦getConversationsChatParticipantWrapupcodes¦putConversationsChatRecordingstate¦getWebchatDeployments¦postWebchatDeployments¦deleteWebchatDeployment¦getWebchatDeployment¦putWebchatDeployment¦postWebchatGuestConversations¦getWebchatGuestConversationMediarequests¦getWebchatGuestConversationMediarequest¦patchWebchatGuestConversationMediarequest¦getWebchatGuestConversationMembers¦deleteWebchatGuestConversationMember¦getWebchatGuestConversationMember¦postWebchatGuestConversationMemberMessages¦postWebchatGuestConversationMemberTyping¦getWebchatGuestConversationMessages¦getWebchatGuestConversationMessage¦deleteWebchatSettings¦getWebchatSettings¦putWebchatSettings¦getWidgetsDeployments¦postWidgetsDeployments¦deleteWidgetsDeployment¦getWidgetsDeployment¦putWidgetsDeployment`;
