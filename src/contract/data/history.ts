// Generated from facts/ by npm run contract. Do not edit.
export const HISTORY: string = `=8432	2024-09-14
0contentmanagement/documents/{documentId}	D	N	Y	81	
3	G	N	Y	81	
3	P	N	Y	81	
3content	G	N	Y	81	
4	P	N	Y	81	
0scripts/uploads/{uploadId}/status	G	Yuk	Y	ul	uk
=8470	2024-09-29
0tokens/timeout	G	Yba	N		ba
=8525	2024-10-11
0recording/settings	G	Yr9 rd	N		r9 rd
2	U	Yrd	Y	rc re	
=8730	2024-12-21
0outbound/messagingcampaigns	G	Yn7 nv	Y	on	
2	P	Ymy nm	Y	oe	
2{messagingCampaignId}	D	Ymz nn	Y	of	
3	G	Yn7 nv	Y	on	
3	U	Yn1 np	Y	oh	
3diagnostics	G	Yn7 nv	Y	on	
3progress	D	Yn1 n3 np nr	Y	oh oj	
4	G	Yn7 nv	Y	on	
3start	P	Yn5 nt	Y	ol	
3stop	P	Yn6 nu	Y	om	
0users/{userId}/queues	G	Yte th ti	Y		te ti
=8752	2025-01-11
0outbound/campaigns/all	G	Ylo n7 nv	Y	on	
3divisionviews	G	Yll n4 ns	Y	ok	
=8835	2025-02-04
1messagingcampaigns/divisionviews	G	Yn4 ns	Y	ok	
3{messagingCampaignId}	G	Yn4 ns	Y	ok	
=9021	2025-03-22
2progress	P	Yn7 nv	Y	on	
=9215	2025-05-10
0conversations/{conversationId}/participants/{participantId}	A	Ya2	Y	8i	
0users/{userId}/invite	P	Y0 ba =directory:userPassword:edit	Y	be	=directory:userPassword:edit
=9254	2025-05-24
0conversations/emails/{conversationId}/messages	P	N	Y	9i	
0speechandtextanalytics/transcripts/search	P	Y19 r1	Y	r2	
0voicemail/userpolicies/{userId}	G	N	Y	xi yi	
3	A	N	Y	xi yi	
3	U	Lxi	Y	yi	
=9298	2025-06-01
0conversations/calls/{conversationId}/participants/{participantId}	A	Ya2	Y	8i	
1chats/{conversationId}/participants/{participantId}	A	Ya2	Y	8i	
1cobrowsesessions/{conversationId}/participants/{participantId}	A	Ya2	Y	8i	
1emails/{conversationId}/participants/{participantId}	A	Ya2	Y	8i	
1messages/{conversationId}/participants/{participantId}	A	Ya2	Y	8i	
0outbound/schedules/campaigns	G	Yob	Y	lp	
3{campaignId}	D	Yo9	Y	lh	
4	G	Yob	Y	lp	
4	U	Yoa	Y	lj	
2emailcampaigns	G	Ynb	Y	n8	
3{emailCampaignId}	D	Yn9	Y	n0	
4	G	Ynb	Y	n8	
4	U	Yna	Y	n2	
2messagingcampaigns	G	Ynz	Y	nw	
3{messagingCampaignId}	D	Ynx	Y	no	
4	G	Ynz	Y	nw	
4	U	Yny	Y	nq	
=9347	2025-06-21
0businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows	P	Y5t	L	th	
6{rowId}	D	Y5u	L	th	
7	A	Y5v	L	th	
0conversations/callbacks/{conversationId}/participants/{participantId}	A	Ya2	Y	8i 92	
1calls/{conversationId}/participants/{participantId}	A		Y	92	
1chats/{conversationId}/participants/{participantId}	A		Y	92	
1cobrowsesessions/{conversationId}/participants/{participantId}	A		Y	92	
1emails/{conversationId}/participants/{participantId}	A		Y	92 9g	
1messages/{conversationId}/participants/{participantId}	A		Y	92	
1{conversationId}/participants/{participantId}	A		Y	92	
=9375	2025-06-29
0businessrules/decisiontables	P	L5d 5e	L	th	
2{tableId}	A	L5d 5h	L	th	
=9484	2025-08-03
0outbound/schedules/sequences	G	Yob	Y	m1	
3{sequenceId}	D	Yo9	Y	lz	
4	G	Yob	Y	m1	
4	U	Yoa	Y	m0	
=9591	2025-09-22
0conversations/messages/{conversationId}	A	Y92	Y	9v	
=9635	2025-09-30
0architect/ivrs/{ivrId}/identityresolution	G	Lse =routing:identityResolution:view	L	sy	=routing:identityResolution:view
4	U	Lsc =routing:identityResolution:edit	L	sx	=routing:identityResolution:edit
0routing/email/domains/{domainId}	G	Lso	Y	sp	
3{domainName}/routes/{routeId}/identityresolution	G	Lso =routing:identityResolution:view	L	sw	=routing:identityResolution:view
7	U	Lso =routing:identityResolution:edit	L	sv	=routing:identityResolution:edit
2outbound/domains/{domainId}	G	Lso	Y	sp	
1queues/{queueId}/identityresolution	G	L=routing:identityResolution:view th	L	q9	=routing:identityResolution:view
4	U	L=routing:identityResolution:edit td	L	q8	=routing:identityResolution:edit
1sms/identityresolution/phonenumbers/{addressId}	G	L=routing:identityResolution:view uu	L	up	=routing:identityResolution:view
5	U	L=routing:identityResolution:edit ut	L	uo	=routing:identityResolution:edit
=9841	2025-12-11
0conversations/{conversationId}/recordingmetadata	G	Yr1 r2	Y	rh	
3{recordingId}	G	Yr1 r2	Y	rh	
2recordings	G	Yr1 r2	Y	rh	
3{recordingId}	G	Yr1 r2	Y	rh	
4	U	Yqy r1 r7	Y	rf rh	
4annotations	G	Yqi	Y	r1 r2 rh	
5	P	Yqf	Y	r1 r2 rh	
5{annotationId}	D	Yqg	Y	r1 r2 rh	
6	G	Yqi	Y	r1 r2 rh	
6	U	Yqh r1 r2	Y	rh	
0recording/batchrequests	P	Yr1 r2	Y	rh	
1jobs/{jobId}	U	Lqt qy r7	L	rf	
=9959	2026-01-22
0routing/skills	P	Yty	Y	tw	
2{skillId}	D	Lty	Y	tx	
=10012	2026-02-09
0recording/settings	U		Y	ra	
=10094	2026-02-28
0routing/email/domains/{domainName}/routes	G	Lso	Y	sp	
5{routeId}	G	Lso	Y	sp	
=10112	2026-03-11
0voicemail/groups/{groupId}/policy	G	Yb3 b5	Y	yg	b3 b5
4	A	Yb3 b5	Y	yf	b3 b5
=10163	2026-03-24
0conversations/{conversationId}/recordingmetadata	G		Y	r9	
3{recordingId}	G		Y	r9	
2recordings	G		Y	r9	
3{recordingId}	G		Y	r9	
4	U		Y	r9	
4annotations	G		Y	r9	
5	P		Y	r9	
5{annotationId}	D		Y	r9	
6	G		Y	r9	
6	U		Y	r9	
0recording/batchrequests	P		Y	r9	
=10196	2026-04-03
0conversations/{conversationId}/recordings/{recordingId}	U		Y	qz r8 rg	
4annotations	P		Y	qh	
5{annotationId}	U		Y	qf	
0speechandtextanalytics/conversations/{conversationId}/sentiments	G	Lr1 =recording:recording:viewSensitiveData vy wg	L		r1 =recording:recording:viewSensitiveData vy
3summaries	G	Lr1 =recording:recording:viewSensitiveData vt	L		r1 =recording:recording:viewSensitiveData
=10311	2026-05-07
0routing/skills	G	N	Y	u0	
2{skillId}	G	N	Y	u0	
0stations/{stationId}/associateduser	D	N	Y	xq	
0users/{userId}/callforwarding	G	N	Y	8l	
2station	G	N	Y	xe	
3associatedstation	D	N	Y	xq	
4{stationId}	U	N	Y	xd	
=10398	2026-05-28
0workforcemanagement/agents/me/managementunit	G	Yyu yv yw yx z7 z8 zj zp zu zv zw zy 106 109 10j 10k 10l 10n 110 111 112 113 114 115 116 117 118 119 11a 11p 11q 11r 11s 11t 11u 11v 11w 11x 11y 125 127 128 129 12a 12b 12c 12d 12e 12f 12g 12i 12j 12k 12l 12u 12v 12w 12x	Y	zl zm zn 11l 11m 11n	
1businessunits/{businessUnitId}	G	Y7m 7o ja jd yu yv yw yx z7 z8 zj zo zp zu zv zw zy 106 109 10j 10k 10l 10n 110 111 112 113 114 115 116 117 118 119 11a 11p 11q 11r 11s 11t 11u 11v 11w 11x 11y 11z 120 121 122 123 125 127 128 129 12a 12b 12c 12d 12e 12f 12g 12i 12j 12k 12l 12u 12v 12w 12x	Y	zl zm zn 11l 11m 11n	
3activitycodes	G	Yyu yv yw yx z7 z8 zj zp zu zv zw zy 106 109 10j 10k 10l 10n 110 111 112 113 114 115 116 117 118 119 11a 11p 11q 11r 11s 11t 11u 11v 11w 11x 11y 11z 125 127 128 129 12a 12b 12c 12d 12e 12f 12g 12i 12j 12k 12l 12u 12v 12w 12x	Y	zl zm zn 11l 11m 11n	
3planninggroups	P	Y110	L	th	
4{planningGroupId}	A	Y112	L	th	
1managementunits/{managementUnitId}	G	Yyu yv yw yx z7 z8 zj zo zp zu zv zw zy 106 109 10j 10k 10l 10n 110 111 112 113 114 115 116 117 118 119 11a 11p 11q 11r 11s 11t 11u 11v 11w 11x 11y 11z 120 121 122 123 125 127 128 129 12a 12b 12c 12d 12e 12f 12g 12i 12j 12k 12l 12u 12v 12w 12x	Y	zl zm zn 11l 11m 11n	
3activitycodes	G	Yyu yv yw yx z7 z8 zj zp zu zv zw zy 106 109 10j 10k 10l 10n 114 115 116 117 118 119 11a 11v 11w 11x 11y 11z 12e 12f 12g 12i 12j 12k 12l 12u 12v 12w 12x	Y	zl zm zn 11l 11m 11n	
=10555	2026-07-01
0search	P	Ybf	Y	u0	
=10596	2026-07-13
0recording/settings	U		Y	rb	`;
export const HISTORY_COVERS: string = `8400	2024-09-11
10706	2026-08-15`;
export const REMOVALS: string = `2026-07-19	10706	2026-08-15	getConversationsChats¦postConversationsChats¦getConversationsChat¦patchConversationsChat¦postConversationsChatCommunicationMessages¦postConversationsChatCommunicationTyping¦getConversationsChatMessages¦getConversationsChatMessage¦patchConversationsChatParticipant¦patchConversationsChatParticipantAttributes¦patchConversationsChatParticipantCommunication¦getConversationsChatParticipantCommunicationWrapup¦postConversationsChatParticipantCommunicationWrapup¦postConversationsChatParticipantReplace¦getConversationsChatParticipantWrapup¦getConversationsChatParticipantWrapupcodes¦putConversationsChatRecordingstate¦getWebchatDeployments¦postWebchatDeployments¦deleteWebchatDeployment¦getWebchatDeployment¦putWebchatDeployment¦postWebchatGuestConversations¦getWebchatGuestConversationMediarequests¦getWebchatGuestConversationMediarequest¦patchWebchatGuestConversationMediarequest¦getWebchatGuestConversationMembers¦deleteWebchatGuestConversationMember¦getWebchatGuestConversationMember¦postWebchatGuestConversationMemberMessages¦postWebchatGuestConversationMemberTyping¦getWebchatGuestConversationMessages¦getWebchatGuestConversationMessage¦deleteWebchatSettings¦getWebchatSettings¦putWebchatSettings¦getWidgetsDeployments¦postWidgetsDeployments¦deleteWidgetsDeployment¦getWidgetsDeployment¦putWidgetsDeployment`;
